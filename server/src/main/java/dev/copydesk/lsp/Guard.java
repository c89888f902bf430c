package dev.copydesk.lsp;

import dev.copydesk.lsp.state.Session;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Keeps what goes wrong inside from saying more than its kind: messages and traces can hold the text of documents. */
final class Guard {

    /** Held, because a logger that nobody holds loses what it was told. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private Guard() {}

    /** Makes the protocol library silent: it logs whole messages. */
    static void silenceLibrary() {
        LIBRARY.setLevel(Level.OFF);
    }

    /** Takes from answers that are errors what the library adds to them: traces, and pieces of messages that it could not read. */
    static MessageConsumer withoutErrorData(MessageConsumer next) {
        return message -> {
            if (message instanceof ResponseMessage answer && answer.getError() != null) {
                answer.getError().setData(null);
            }
            next.consume(message);
        };
    }

    /** Runs the work of a notification, which has no answer that an error could go into. */
    static void run(Session session, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            session.client().report(e);
        }
    }

    /** Returns the answer to a request that failed. */
    static ResponseError answer(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause instanceof CompletionException || cause instanceof InvocationTargetException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException known) {
            return known.getResponseError();
        }
        if (cause instanceof CancellationException) {
            return new ResponseError(ResponseErrorCode.RequestCancelled, "The request was cancelled.", null);
        }
        if (isUnanswered(cause)) {
            return new ResponseError(
                    ResponseErrorCode.MethodNotFound, "This server does not answer this request.", null);
        }
        return new ResponseError(
                ResponseErrorCode.InternalError,
                "Copydesk failed inside (" + cause.getClass().getSimpleName() + "). Please report this.",
                null);
    }

    /** Methods that a service leaves out are thrown at by the library itself. */
    private static boolean isUnanswered(Throwable cause) {
        return cause instanceof UnsupportedOperationException
                && Arrays.stream(cause.getStackTrace())
                        .limit(1)
                        .anyMatch(frame -> frame.getClassName().startsWith("org.eclipse.lsp4j.services."));
    }
}
