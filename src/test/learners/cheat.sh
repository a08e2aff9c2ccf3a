# She tries every way around the rules that the trainer knows, and has to be told so each time: first by its commands,
# which must not commit anything then; after that by git alone, which ./kata verify has to find.
# Not tried is what only an author of milestones can do: a feature that passes where it starts, a page that names no step.
program=src/main/java/greenroom/trick/Trick.java
tests=src/test/java/greenroom/trick/TrickTest.java
missed=0

write() {
    mkdir -p "$(dirname "$1")"
    cat >"$1"
}

# Trick with these members, one a line.
trick() {
    { printf 'package greenroom.trick;\n\n/** Tricks. */\nclass Trick {\n'; printf '    %s\n' "$@"; echo '}'; } | write "$program"
}

# TrickTest with these members, one a line.
tricks() {
    {
        printf 'package greenroom.trick;\n\nimport static org.junit.jupiter.api.Assertions.*;\n\n'
        printf 'import org.junit.jupiter.api.Test;\nimport org.junit.jupiter.params.ParameterizedTest;\n'
        printf 'import org.junit.jupiter.params.provider.ValueSource;\n\nclass TrickTest {\n'
        printf '    %s\n' "$@"
        echo '}'
    } | write "$tests"
}

# told CODE COMMAND...: the trainer refuses it for that reason, and nothing is committed.
told() {
    local code=$1 before said status=0
    shift
    before=$(git rev-parse HEAD)
    said=$(kata "$@" 2>&1) || status=$?
    if [ "$status" = 1 ] && [[ $said == *"($code)"* ]] && [ "$(git rev-parse HEAD)" = "$before" ]; then
        echo "told   $code: kata $1"
    else
        echo "MISSED $code: kata $* ended with $status and said: $said"
        missed=1
    fi
}

again() {
    git checkout -q .
    git clean -fdq
}

WHY='The total is what has been taken in, and nothing was taken yet.'
ZERO='@Test void startsAtZero() { assertEquals(0, new Trick().total()); }'
EXISTS='@Test void exists() { assertNotNull(new Trick()); }'

trick 'int total() { return -1; }'
told red-adds-no-test red 'starts at zero' --why "$WHY"
tricks "$EXISTS"
told red-but-passes red 'exists' --why "$WHY"
tricks '@Test void startsAtZero() { assertEquals(0, new Trick().sum()); }'
told does-not-compile red 'starts at zero' --why "$WHY"
tricks '@Test void startsAtZero() { throw new IllegalStateException("zero"); }'
told red-for-another-reason red 'starts at zero' --why "$WHY"
tricks "$ZERO" "$EXISTS"
told adds-other-tests red 'starts at zero' --why "$WHY"
tricks '@Test void startsAtZero() { assertTrue(new Trick().total() == 0); }'
told message-says-nothing red 'starts at zero' --why "$WHY"
tricks "$ZERO"
told body-too-short red 'starts at zero' --why 'test'
told subject-with-a-stop red 'starts at zero.' --why "$WHY"
kata red 'starts at zero' --why "$WHY"

tricks "$ZERO" '@Test void endsAtOne() { assertEquals(1, new Trick().total()); }'
told red-left-red red 'ends at one' --why "$WHY"
tricks "${ZERO/0, new/-1, new}"
told green-touches-tests green --why "$WHY"
again
trick 'int total() { return 0; }'
told red-left-red refactor 'counts from zero' --why "$WHY"
told red-left-red pin 'counts from zero' --why "$WHY"
trick 'int total() { return -2; }'
told fails green --why "$WHY"
trick 'int total() { return 0; }'
told green-without-red green 'starts at nothing' --why "$WHY"
told body-too-short green --why 'Done.'
trick 'int total() { return 0; }' 'int twice(int n) { return 2 * n; }' 'int half(int n) { return n / 2; }'
told not-demanded green --why "$WHY"
trick 'int total() { return 0; }'
kata green --why "$WHY"

rm "$tests"
told refactor-changes-tests refactor 'needs no test' --why "$WHY"
again
trick 'int total() { return 7; }'
told fails refactor 'counts otherwise' --why "$WHY"
trick '// Nothing was taken in yet.' 'int total() { return 0; }'
told pin-adds-no-test pin 'starts at zero' --why "$WHY"
again

# From here on by git alone.
commit() {
    local subject=$1 body=()
    shift
    [[ $subject != @(red|refactor|pin):* ]] || body=(-m "$WHY")
    git add --all
    git commit -q --allow-empty -m "$subject" "${body[@]}" -m "$(printf '%s\n' "$@")"
}
M='Milestone: 2-send-only-server'
GREEN='It is as it should be, and nobody has to ask any more.'
green() {
    git add --all
    git commit -q --allow-empty -m "green: $1" -m "${2:-$GREEN}" -m "$M"
}
test_named() {
    echo "@Test void $1() { assertEquals($2, new Trick().$1()); }"
}
told_members=("$ZERO")
members=('int total() { return 0; }')
# lie SUBJECT NAME TRAILER...: a red for a method that gives 1 and should give 2, and then its green.
lie() {
    local name=$2
    if [ "$name" = half ]; then
        told_members+=("@Test void half() { $half }")
    else
        told_members+=("$(test_named "$name" 2)")
    fi
    tricks "${told_members[@]}"
    trick "${members[@]}" "int $name() { return 1; }"
    commit "red: $1" "$M" "${@:3}"
    members+=("int $name() { return 2; }")
    trick "${members[@]}"
    green "$1"
}

half='org.assertj.core.api.Assertions.assertThat(new Trick().half()).isEqualTo(2);'
lie 'tells half of it' half 'Test: greenroom.trick.TrickTest#half' 'Fails-with: expected: 2'
lie 'tells another story' story 'Test: greenroom.trick.TrickTest#story' 'Fails-with: expected: <3> but was: <1>'
lie 'tells of a test that is not there' ghost 'Test: greenroom.trick.TrickTest#phantom' 'Fails-with: expected: <2> but was: <1>'
lie 'names no test' nameless 'Fails-with: expected: <2> but was: <1>'
lie 'names no message' mute 'Test: greenroom.trick.TrickTest#mute'
told_members+=('@ParameterizedTest @ValueSource(ints = {1, 2}) void rows(int n) {'
    '    assertEquals(n, 0); }')
tricks "${told_members[@]/assertEquals(n, 0)/if (n == 1) \{ fail(\"one\"); \} else \{ assertEquals(n, new Trick().total()); \}}"
commit 'red: every row' "$M" 'Test: greenroom.trick.TrickTest#rows' 'Fails-with: one'
told_members=("${told_members[@]/assertEquals(n, 0)/assertTrue(n > 0)}")
tricks "${told_members[@]}"
green 'every row'
members+=('int later() { return 5; }')
trick "${members[@]}"
commit 'refactor: five is there' "$M"
members=("${members[@]/return 5/return 6}")
trick "${members[@]}"
commit 'refactor: later is another' "$M"
told_members+=("$(test_named later 6)")
tricks "${told_members[@]}"
commit 'pin: later' "$M"
for i in $(seq 70); do echo "// $i"; done >>"$tests"
commit 'red: goes on for ever' "$M" 'Test: greenroom.trick.TrickTest#ever' 'Fails-with: never'
for i in $(seq 70); do echo "// $i"; done >>"$program"
green 'goes on for ever'
commit 'red: speaks of it' "$M" 'Test: greenroom.trick.TrickTest#x' 'Fails-with: x'
green 'speaks of it' 'The plan has it that this comes next, and so it does.'
for i in 1 2 3 4 5; do
    commit "red: again $i" "$M" 'Test: greenroom.trick.TrickTest#x' 'Fails-with: x'
    green "again $i"
done
commit 'Red: shouts' "$M" 'Test: greenroom.trick.TrickTest#x' 'Fails-with: x'
commit 'pin: belongs nowhere' 'It says it by nothing.'
commit 'pin: belongs elsewhere' 'Milestone: 9-nowhere'
trick "${members[@]}"
commit 'Tidies up a little' 'Nobody needs to know.'
commit 'Where it is whole' 'Stage: start/8-nowhere'
commit 'Where it is whole, once more' 'Stage: start/2-send-only-server'
git checkout -q -b aside HEAD~3
echo '// aside' >>"$program"
commit 'refactor: goes aside' "$M"
git checkout -q mine
git merge -q --no-ff --no-commit -s ours aside
echo '// in neither' >>"$program"
git commit -qam 'Brings two lines together'

status=0
kata verify >"$room/verified" 2>&1 || status=$?
for code in no-actual-named red-for-another-reason no-test-ran no-test-named no-message-named rows-fail-differently \
        changes-behaviour red-too-long green-too-long body-speaks-of-the-plan seventh-green word-written-large \
        no-milestone unknown-milestone untold-change untold-merge unknown-stage stage-out-of-place; do
    if grep -q "^  $code: " "$room/verified"; then
        echo "told   $code: kata verify"
    else
        echo "MISSED $code: kata verify"
        missed=1
    fi
done
if [ "$status" != 1 ] || [ "$missed" = 1 ]; then
    cat "$room/verified"
    echo "kata verify ended with $status"
    exit 1
fi
