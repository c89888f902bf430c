package dev.copydesk.workspace;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** Says why the file system refused, and what to do, as the second half of a sentence. */
final class IoReason {

    private IoReason() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied; check its permissions";
        }
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "it does not exist; check the name";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a plain file stands where a folder should be; move it away";
        }
        if (e instanceof FileSystemLoopException) {
            return "its symbolic links lead in a circle; remove one of them";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return said(file.getReason());
        }
        if (e.getCause() instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only";
        }
        return e.getMessage() == null ? "the file system refused" : said(e.getMessage());
    }

    private static String said(String reason) {
        return "the file system says '" + reason.strip().replaceAll("[.\\s]+$", "") + "'";
    }
}
