package kata;

import org.junit.jupiter.api.Test;

class PracticeTest {

    @Test
    void doesWhatTheTrainerDoesAndSaysNothing() {
        Practice.main(new String[] {"testing"});
    }
}
