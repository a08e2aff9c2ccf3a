package kata.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Git's objects by id, read through one git process that stays: hundreds of steps need thousands of them. */
final class Objects implements AutoCloseable {

    private final Process process;
    private final InputStream answers;
    private final OutputStream questions;

    Objects(Git git) {
        process = git.start("cat-file", "--batch");
        answers = new BufferedInputStream(process.getInputStream());
        questions = process.getOutputStream();
    }

    synchronized byte[] read(String id) {
        try {
            questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            questions.flush();
            String[] header = line().split(" ");
            if (header.length < 3) {
                throw new GitFailed("git has no object " + id + ": is the clone whole?");
            }
            byte[] content = answers.readNBytes(Integer.parseInt(header[2]));
            answers.readNBytes(1);
            return content;
        } catch (IOException e) {
            throw new GitFailed("git cat-file ended early: " + e.getMessage());
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answers.read(); next >= 0 && next != '\n'; next = answers.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
