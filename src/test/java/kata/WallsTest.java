package kata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The trainer works for any story: it knows nothing of the program that the story is about. */
class WallsTest {

    private static final JavaClasses TRAINER = ArchConfiguration.withThreadLocalScope(configuration -> {
        // Names are enough for walls; following them through the JDK takes seconds.
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kata");
    });

    @Test
    void theTrainerKnowsNothingOfTheChat() {
        noClasses().should().dependOnClassesThat().resideInAPackage("greenroom..").check(TRAINER);
    }

    @Test
    void noTwoRoomsLeanOnEachOther() {
        slices().matching("kata.(*)..").should().beFreeOfCycles().check(TRAINER);
    }

    @Test
    void theStoryIsReadWithoutReplayingIt() {
        noClasses().that().resideInAPackage("kata.story..").should().dependOnClassesThat()
                .resideInAnyPackage("kata.replay..", "kata.proof..", "org.junit..").check(TRAINER);
    }
}
