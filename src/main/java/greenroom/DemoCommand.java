package greenroom;

import java.awt.GraphicsEnvironment;
import picocli.CommandLine.Command;

@Command(name = "demo", description = "Opens two chat windows, to try Greenroom out.")
final class DemoCommand implements Runnable {

    @Override
    public void run() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new CannotOpen("There is no screen to open a window on.");
        }
    }
}
