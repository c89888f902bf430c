package dev.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Holds the shape of the program: a pure core, adapters that know the core and not each other, one package per library.
 *
 * <p>Packages are listed by name below, some before their first class exists; a package that is on no list fails.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.copydesk";

    /** Each stands between the core and one part of the world. */
    private static final List<String> ADAPTERS =
            List.of("markdown", "rulebook", "workspace", "openai", "lsp", "cli", "report", "twittertext");

    /** A library behind a small surface of ours, which any adapter may use. */
    private static final List<String> SHARED = List.of("yaml");

    /** The layers of the core from the bottom up; those on one line do not see each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("text"),
            List.of("copy", "markup"),
            List.of("rule"),
            List.of("critic", "decision"),
            List.of("campaign"),
            List.of("review"));

    /** The packages of a library, and the only packages of ours that may name them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com.vladsch.flexmark", Set.of("markdown"),
            "org.eclipse.lsp4j", Set.of("lsp"),
            "com.google.gson", Set.of("lsp"),
            "picocli", Set.of("cli"),
            "com.fasterxml.jackson", Set.of("workspace", "cli", "lsp"),
            "org.snakeyaml", Set.of("yaml"),
            "com.twitter", Set.of("twittertext"),
            "dev.langchain4j", Set.of("openai"),
            "org.slf4j", Set.of());

    private static final Set<String> LIBRARY_NAMES = LIBRARIES.keySet();

    private static URL location;
    private static JavaClasses imported;

    @BeforeAll
    static void importMainCode() {
        location = Main.class.getProtectionDomain().getCodeSource().getLocation();
        imported = new ClassFileImporter().importUrl(location);
    }

    @Test
    void everyCompiledClassIsLookedAt() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(Path.of(location.toURI()))) {
            long compiled = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .count();
            assertThat(imported.stream()
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .count())
                    .isEqualTo(compiled)
                    .isPositive();
        }
        assertThat(imported.contain(Main.class)).isTrue();
    }

    @Test
    void aPlantedFaultIsSeen() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(writesToStandardOutput().evaluate(planted).hasViolation()).isTrue();
        assertThat(waitsForAFuture().evaluate(planted).hasViolation()).isTrue();
        assertThat(runsOnTheCommonPool().evaluate(planted).hasViolation()).isTrue();
        assertThat(noClasses()
                        .should()
                        .callMethodWhere(readsTheClock())
                        .evaluate(planted)
                        .hasViolation())
                .isTrue();
        assertThat(noClasses()
                        .should()
                        .dependOnClassesThat(belongToThreads())
                        .evaluate(planted)
                        .hasViolation())
                .isTrue();
        assertThat(classes()
                        .should()
                        .onlyDependOnClassesThat(pure())
                        .evaluate(planted)
                        .hasViolation())
                .isTrue();
    }

    /** Breaks the rules that look at single calls, to show that they look. */
    private static final class Planted {
        static void breakRules() {
            System.out.println(CompletableFuture.supplyAsync(LocalDate::now).join());
            System.out.println(Instant.now());
        }

        private Path file = Path.of("");
    }

    @Test
    void everyPackageIsKnown() {
        var known = new TreeSet<>(ADAPTERS);
        known.addAll(SHARED);
        known.add("core");

        assertThat(namesBelow(ROOT))
                .as("new packages are added to a list in this test")
                .isSubsetOf(known);
        assertThat(namesBelow(ROOT + ".core"))
                .as("new packages of the core are added to LAYERS")
                .isSubsetOf(LAYERS.stream().flatMap(List::stream).toList());
    }

    @Test
    void onlyMainNamesEveryAdapter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT));
    }

    @Test
    void coreKnowsTheLanguageAndNothingElse() {
        check(classes().that(areInCore()).and(not(areFingerprints())).should().onlyDependOnClassesThat(pure()));
        check(classes()
                .that(areInCore())
                .and(areFingerprints())
                .should()
                .onlyDependOnClassesThat(pure().or(resideInAnyPackage("java.security", "java.nio.charset"))));
    }

    @Test
    void coreReadsNoClock() {
        check(noClasses().that(areInCore()).should().callMethodWhere(readsTheClock()));
        check(noClasses().that(areInCore()).should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock"));
    }

    @Test
    void coreStartsNoThreadAndWaitsForNone() {
        check(noClasses().that(areInCore()).should().dependOnClassesThat(belongToThreads()));
        check(noClasses().that(areInCore()).should().callMethodWhere(isNamed("parallelStream", "parallel")));
    }

    @Test
    void coreIsLayered() {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            List<String> peers = LAYERS.get(layer);
            List<String> above =
                    LAYERS.stream().skip(layer + 1L).flatMap(List::stream).toList();
            for (String name : peers) {
                String[] unseen = Stream.concat(above.stream(), peers.stream().filter(peer -> !peer.equals(name)))
                        .map(other -> ROOT + ".core." + other + "..")
                        .toArray(String[]::new);
                if (unseen.length > 0) {
                    check(noClasses()
                            .that()
                            .resideInAPackage(ROOT + ".core." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(unseen));
                }
            }
        }
    }

    /** A package and those below it count as one: a rule and its kinds of check are one thing in two folders. */
    @Test
    void packagesFormNoCycles() {
        for (String families : List.of(ROOT + ".(*)..", ROOT + ".core.(*)..")) {
            check(slices().matching(families).should().beFreeOfCycles());
        }
    }

    @ParameterizedTest
    @FieldSource("ADAPTERS")
    void anAdapterDoesNotSeeAnother(String adapter) {
        String[] others = ADAPTERS.stream()
                .filter(other -> !other.equals(adapter))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void whatAdaptersShareKnowsNoAdapter() {
        for (String shared : SHARED) {
            check(noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + shared + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ADAPTERS.stream()
                            .map(adapter -> ROOT + "." + adapter + "..")
                            .toArray(String[]::new)));
        }
    }

    @ParameterizedTest
    @FieldSource("LIBRARY_NAMES")
    void aLibraryIsNamedInItsPackageOnly(String library) {
        String[] places = LIBRARIES.getOrDefault(library, Set.of()).stream()
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that(not(resideInAnyPackage(places)))
                .and(not(areMain()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + ".."));
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        check(writesToStandardOutput());
    }

    @Test
    void onlyOneClassStartsAnotherProgram() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".workspace.git.GitCommand")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class));
    }

    @Test
    void theLanguageServerBlocksOnNoFuture() {
        check(waitsForAFuture());
    }

    @Test
    void theLanguageServerNamesTheExecutorOfItsWork() {
        check(runsOnTheCommonPool());
    }

    /** Packages that are listed before their first class exists make a rule about them empty, not wrong. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(imported);
    }

    private static Set<String> namesBelow(String parent) {
        var names = new TreeSet<String>();
        for (JavaClass type : imported) {
            if (type.getPackageName().startsWith(parent + ".")) {
                names.add(type.getPackageName().substring(parent.length() + 1).split("\\.", 2)[0]);
            }
        }
        return names;
    }

    private static ArchRule writesToStandardOutput() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .and(not(areMain()))
                .should()
                .accessField(System.class, "out");
    }

    private static ArchRule waitsForAFuture() {
        return noClasses()
                .that(areInTheServer())
                .should()
                .callMethodWhere(describe(
                        "waits for a future",
                        call -> call.getTargetOwner().getName().matches("java\\.util\\.concurrent\\..*Future")
                                && Set.of("get", "join").contains(call.getName())));
    }

    private static ArchRule runsOnTheCommonPool() {
        return noClasses()
                .that(areInTheServer())
                .should()
                .callMethodWhere(describe(
                        "runs on the common pool",
                        call -> Set.of("computeAsync", "supplyAsync", "runAsync")
                                        .contains(call.getName())
                                && call.getTarget().getRawParameterTypes().size() == 1));
    }

    private static DescribedPredicate<JavaClass> areInTheServer() {
        return resideInAnyPackage(ROOT + ".lsp..")
                .or(describe("are planted", type -> type.isEquivalentTo(Planted.class)));
    }

    private static DescribedPredicate<JavaClass> areInCore() {
        return resideInAnyPackage(ROOT + ".core..");
    }

    private static DescribedPredicate<JavaClass> areMain() {
        return describe("are Main", type -> type.getName().matches("dev\\.copydesk\\.Main(\\$.*)?"));
    }

    private static DescribedPredicate<JavaClass> areFingerprints() {
        return describe(
                "are Fingerprint", type -> type.getName().matches("dev\\.copydesk\\.core\\..*\\.Fingerprint(\\$.*)?"));
    }

    private static DescribedPredicate<JavaClass> pure() {
        return resideInAnyPackage(
                        ROOT + ".core..",
                        "java.lang..",
                        "java.math",
                        "java.util..",
                        "java.time..",
                        "java.text",
                        "org.jspecify..")
                .or(describe(
                        "arrays of primitives",
                        type -> type.isPrimitive()
                                || type.getBaseComponentType().isPrimitive()))
                .as("the language, its values and null marks");
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return describe("reads the clock", call -> {
            String owner = call.getTargetOwner().getName();
            return owner.startsWith("java.time.") && call.getName().equals("now")
                    || owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
        });
    }

    private static DescribedPredicate<JavaClass> belongToThreads() {
        return describe(
                "belong to threads",
                type -> type.getName()
                        .matches("java\\.lang\\.(Inheritable)?Thread.*|java\\.util\\.Timer.*"
                                + "|java\\.util\\.concurrent\\..*(Future|Executor|ForkJoin|Completion|TimeUnit).*"));
    }

    private static DescribedPredicate<JavaMethodCall> isNamed(String... names) {
        return describe("is one of " + List.of(names), call -> Set.of(names).contains(call.getName()));
    }
}
