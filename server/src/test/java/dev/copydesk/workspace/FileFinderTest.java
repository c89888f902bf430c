package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.Problem;
import dev.copydesk.workspace.FileFinder.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    @TempDir
    Path root;

    @BeforeEach
    void isARepository() throws IOException {
        Files.createDirectories(root.resolve(".git"));
    }

    @Test
    void withoutConfigurationCopyIsToldByFolderOrFrontMatter() throws IOException {
        file("emails/welcome.md", "Hello");
        file("posts/x/launch.md", "Hello");
        file("notes/hello.md", "---\ntitle: Notes\nsubject: Hi\n---\nHello");
        file("notes/broken.md", "---\nsubject: [\n---\nHello");
        file("README.md", "---\ntitle: Read me\n---\nsubject: none\n");
        file("emails/table.csv", "a,b");

        assertThat(names(find(CopyFiles.withoutConfig(), ".")))
                .containsExactly("emails/welcome.md", "notes/broken.md", "notes/hello.md", "posts/x/launch.md");
    }

    @Test
    void aFileNamedItselfIsTakenWhateverItIs() throws IOException {
        file("README.txt", "Hello");
        file(".gitignore", "*.txt");

        assertThat(names(find(CopyFiles.withoutConfig(), "README.txt"))).containsExactly("README.txt");
        assertThat(names(find(CopyFiles.of(List.of("emails/**")), "README.txt")))
                .containsExactly("README.txt");
    }

    @Test
    void withConfigurationItsGlobsDecide() throws IOException {
        file("campaigns/a/emails/1.md", "Hello");
        file("campaigns/a/image.png", "Hello");
        file("campaigns/old/emails/1.md", "Hello");
        file("texts/push.txt", "Hello");
        file("emails/1.md", "Hello");
        file("rules/house/name.md", "Hello");
        file("voice.md", "Hello");
        CopyFiles files =
                CopyFiles.of(List.of("campaigns/**", "!campaigns/old/**", "texts/*.txt", "**/*.md", "!emails/"));

        assertThat(names(find(files, "campaigns", "texts", "rules", "voice.md", "emails", ".")))
                .containsExactly("campaigns/a/emails/1.md", "campaigns/old/emails/1.md", "texts/push.txt");
    }

    @Test
    void whatGitIgnoresIsPassedOver() throws IOException {
        file(".gitignore", "# drafts\n*.tmp.md\n/emails/out/\nbuild/\n!keep.tmp.md\n\\#odd.md\nblank.md  \n");
        file("emails/.gitignore", "secret.md\n!again.tmp.md\nsub/*.md\n");
        for (String name : List.of(
                "emails/a.md",
                "emails/b.tmp.md",
                "emails/keep.tmp.md",
                "emails/again.tmp.md",
                "emails/out/a.md",
                "emails/in/out/a.md",
                "emails/in/build/a.md",
                "emails/secret.md",
                "emails/in/secret.md",
                "emails/sub/a.md",
                "emails/in/sub/a.md",
                "emails/#odd.md",
                "emails/blank.md",
                "emails/build")) {
            file(name, "Hello");
        }

        assertThat(names(find(CopyFiles.withoutConfig(), "emails")))
                .containsExactly(
                        "emails/a.md",
                        "emails/again.tmp.md",
                        "emails/in/out/a.md",
                        "emails/in/sub/a.md",
                        "emails/keep.tmp.md");
    }

    @Test
    void dotFoldersAndNodeModulesAreNeverEntered() throws IOException {
        file("emails/.drafts/a.md", "Hello");
        file("emails/node_modules/b/a.md", "Hello");
        file("emails/a.md", "Hello");

        assertThat(names(find(CopyFiles.withoutConfig(), "."))).containsExactly("emails/a.md");
        assertThat(names(find(CopyFiles.withoutConfig(), "**/*.md"))).containsExactly("emails/a.md");
    }

    @Test
    void linksNeitherGoInCirclesNorLeaveTheWorkspace(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        file("emails/a.md", "Hello");
        Files.createSymbolicLink(root.resolve("emails/loop"), root);
        Files.createSymbolicLink(root.resolve("emails/out"), elsewhere);
        Files.createSymbolicLink(root.resolve("emails/out.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("emails/in.md"), root.resolve("emails/a.md"));
        Files.createSymbolicLink(root.resolve("emails/self.md"), root.resolve("emails/self.md"));

        assertThat(names(find(CopyFiles.withoutConfig(), "."))).containsExactly("emails/a.md", "emails/in.md");
        assertThat(find(CopyFiles.withoutConfig(), "emails/out.md").problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("emails/out.md leads out of its workspace through a symbolic link; name the file itself.");
    }

    @Test
    void globsNameFilesAndFolders() throws IOException {
        file("drafts/a.md", "Hello");
        file("drafts/b.txt", "Hello");
        file("campaigns/one/emails/a.md", "Hello");
        file("campaigns/one/readme.md", "Hello");

        assertThat(names(find(CopyFiles.withoutConfig(), "drafts/*"))).containsExactly("drafts/a.md");
        assertThat(names(find(CopyFiles.withoutConfig(), "drafts/*.{md,txt}")))
                .containsExactly("drafts/a.md", "drafts/b.txt");
        assertThat(names(find(CopyFiles.withoutConfig(), "campaigns/*"))).containsExactly("campaigns/one/emails/a.md");
    }

    @Test
    void anArgumentThatNamesNothingIsOneSentence() {
        assertThat(find(CopyFiles.withoutConfig(), "no.md", "no/*.md", "a\0b").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "no.md does not exist; check the name.",
                        "no/*.md matches no file; check the pattern.",
                        "a\0b is not a name that a file can have; check the name.");
    }

    @Test
    void theRootIsTheNearestConfigurationElseValeElseGitElseTheFolder(@TempDir Path bare) throws IOException {
        Path file = file("campaigns/one/emails/a.md", "Hello");
        assertThat(WorkspaceRoot.of(file)).isEqualTo(root);

        file("campaigns/one/.vale.ini", "");
        assertThat(WorkspaceRoot.of(file)).isEqualTo(root.resolve("campaigns/one"));

        file("campaigns/copydesk.yml", "");
        assertThat(WorkspaceRoot.of(file)).isEqualTo(root.resolve("campaigns"));

        assertThat(WorkspaceRoot.of(bare.resolve("a.md"))).isEqualTo(bare);
        assertThat(WorkspaceRoot.of(bare.resolve("emails/a.md"))).isEqualTo(bare);
        assertThat(WorkspaceRoot.of(bare.resolve("posts/x/a.md"))).isEqualTo(bare);
    }

    private Found find(CopyFiles files, String... arguments) {
        return FileFinder.find(List.of(arguments), root, any -> files);
    }

    private static List<String> names(Found found) {
        assertThat(found.problems()).isEmpty();
        return found.files().stream().map(FoundFile::name).toList();
    }

    private Path file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
