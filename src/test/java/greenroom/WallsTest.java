package greenroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;

/** The walls between the rooms: what each one may not know. */
class WallsTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theConversationKnowsNoOtherRoom() {
        hold(room("conversation").should().dependOnClassesThat()
                .resideInAnyPackage("greenroom.wire..", "greenroom.net..", "greenroom.store..", "greenroom.server..",
                        "greenroom.client..", "greenroom.ui.."));
    }

    @Test
    void theWireKnowsBytesButNoSockets() {
        hold(room("wire").should().dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "greenroom.net..", "greenroom.store..",
                        "greenroom.server..", "greenroom.client..", "greenroom.ui.."));
    }

    @Test
    void theServerKnowsNoClient() {
        hold(room("server").should().dependOnClassesThat().resideInAnyPackage("greenroom.client..", "greenroom.ui.."));
    }

    @Test
    void theClientKnowsNoSwingAndNoServer() {
        hold(room("client").should().dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..", "greenroom.ui..", "greenroom.server..",
                        "greenroom.store.."));
    }

    @Test
    void theLinkKnowsNoModel() {
        hold(room("client.link").should().dependOnClassesThat().resideInAPackage("greenroom.client"));
    }

    @Test
    void theWindowsKnowOnlyTheClient() {
        hold(room("ui").should().dependOnClassesThat()
                .resideInAnyPackage("greenroom.wire..", "greenroom.net..", "greenroom.store..", "greenroom.server..",
                        "java.net.."));
    }

    @Test
    void noRoomKnowsMain() {
        hold(noClasses().that().resideInAPackage("greenroom.*..").should().dependOnClassesThat()
                .resideInAPackage("greenroom"));
    }

    @Test
    void theChatKnowsNothingOfItsTrainer() {
        hold(noClasses().that().resideInAPackage("greenroom..").should().dependOnClassesThat()
                .resideInAnyPackage("kata..", "org.junit.."));
    }

    @Test
    void noTwoRoomsLeanOnEachOther() {
        hold(slices().matching("greenroom.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theNetKnowsNoOtherRoom() {
        hold(room("net").should().dependOnClassesThat()
                .resideInAnyPackage("greenroom.conversation..", "greenroom.wire..", "greenroom.store..",
                        "greenroom.server..", "greenroom.client..", "greenroom.ui.."));
    }

    @Test
    void theStoreKnowsWhatIsSaidAndNoSockets() {
        hold(room("store").should().dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "greenroom.net..", "greenroom.server..",
                        "greenroom.client..", "greenroom.ui.."));
    }

    @Test
    void onlyTheNetKnowsNetty() {
        hold(noClasses().that().resideOutsideOfPackage("greenroom.net..").should().dependOnClassesThat()
                .resideInAPackage("io.netty.."));
    }

    private static GivenClassesConjunction room(String name) {
        return noClasses().that().resideInAPackage("greenroom." + name + "..");
    }

    private static void hold(ArchRule wall) {
        wall.allowEmptyShould(true).check(PROGRAM);
    }
}
