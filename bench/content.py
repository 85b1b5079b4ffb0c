#!/usr/bin/env python3
"""Measures Swivel on today's content and on a synthetic library 100 times as large, by hand.

Build first: ./swivel --version && ./mvnw -q test-compile
Then:        python3 bench/content.py [TIMES] [FOLDER]

TIMES is 100 by default; FOLDER holds a library that bench/grow.py wrote before. In process: reading, checking, indexing,
finding, memory, each first (a process that has just started) and later (the median of the next three rounds), in processor
time, so that a busy machine does no harm. From outside: lint, and chat from its start to its first answer, without an index
and with one, in seconds of the clock and the most memory that was resident. Read the ratios; single figures are noise.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROUNDS = 3
QUESTION = "how do I do the clamshell?\n"
HEAP = {"today": "64m", "large": "2g"}


def java():
    script = f'. "{HOME}/.mvn/find-jdk.sh"; swivel_find_jdk; echo "$JAVA_HOME/bin/java"'
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout.strip()


def inside(content, heap):
    """name → (first, later), of a fresh process with the flags of the launcher."""
    run = subprocess.run(
        [java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", f"-Xmx{heap}",
         "-cp", f"{HOME}/target/test-classes:{HOME}/target/swivel.jar:{HOME}/target/lib/*",
         "swivel.app.ContentTimes", content, str(ROUNDS)],
        cwd=HOME, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    rows = [line.split("\t") for line in run.stdout.splitlines() if line.count("\t") == 2]
    return {name: (float(first), float(later)) for name, first, later in rows}


def outside(command, content, heap, said=""):
    """Seconds of the clock, most resident MB, and what was said."""
    environment = dict(os.environ, SWIVEL_MEMORY=heap, SWIVEL_CONTENT=content)
    begin = time.monotonic()
    process = subprocess.Popen(
        [f"{HOME}/swivel", *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        stderr=subprocess.DEVNULL)
    process.stdin.write(said)
    process.stdin.close()
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}: {answer[-500:]}")
    return time.monotonic() - begin, usage.ru_maxrss / 1024, answer


def start_to_answer(content, heap, folder):
    """Of a chat that builds its index first, and of one that finds it built."""
    shutil.rmtree(f"{HOME}/data/index", ignore_errors=True)
    for _ in range(2):
        seconds, resident, answer = outside(["chat", "--data", f"{folder}/bench.db"], content, heap, QUESTION)
        if "Clamshell" not in answer:
            raise SystemExit("no answer: " + answer[-500:])
        yield seconds, resident


def show(name, today, large, unit):
    print(f"{name:<38} {today:9.1f} {unit:<3} {large:10.1f} {unit:<3} {large / today:8.1f} x")


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        large = sys.argv[2] if len(sys.argv) > 2 else f"{folder}/content"
        if len(sys.argv) <= 2:
            subprocess.run([sys.executable, f"{HOME}/bench/grow.py", large, str(times)], check=True)
        contents = {"today": f"{HOME}/content", "large": large}
        rows = {size: inside(content, "2g") for size, content in contents.items()}
        print(f"{'':<38} {'today':>13} {f'{times} times':>14} {'ratio':>10}")
        for name in rows["today"]:
            unit = "MB" if name == "in use" else "ms"
            for at, when in enumerate(("first", "later")):
                show(f"{name}, {when}", rows["today"][name][at], rows["large"][name][at], unit)
        lint = {size: outside(["lint", content], content, HEAP[size]) for size, content in contents.items()}
        show("./swivel lint", lint["today"][0], lint["large"][0], "s")
        show("./swivel lint, resident", lint["today"][1], lint["large"][1], "MB")
        chats = {size: list(start_to_answer(content, HEAP[size], folder)) for size, content in contents.items()}
        for at, when in enumerate(("no index yet", "index kept")):
            show(f"chat to its answer, {when}", chats["today"][at][0], chats["large"][at][0], "s")
            show(f"chat, resident, {when}", chats["today"][at][1], chats["large"][at][1], "MB")


main()
