package greenroom;

import picocli.CommandLine.Command;

@Command(name = "demo", description = "Opens two chat windows, to try Greenroom out.")
final class DemoCommand implements Runnable {

    @Override
    public void run() {
        Desktop.openDemo();
    }
}
