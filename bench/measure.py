#!/usr/bin/env python3
"""Measures Swivel on this machine, by hand: start to prompt, start to first getUpdates, idle memory.

Build first: ./swivel --version
Then:        python3 bench/measure.py [runs]

Single figures are noise; quote medians, and ratios within one run.
"""
import http.server
import json
import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 9


def median(what, figures, unit):
    print(f"{what:<44} median {statistics.median(figures):7.2f} {unit}   ({min(figures):.2f} to {max(figures):.2f}, {len(figures)} runs)")


def start_to_prompt(database):
    """Seconds until the terminal shows its first prompt."""
    begin = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(f"{HOME}/swivel", ["swivel", "chat", "--data", database])
    seen = b""
    while b"> " not in seen.split(b"\n")[-1]:
        if not select.select([terminal], [], [], 60)[0]:
            raise SystemExit("no prompt within a minute: " + seen.decode(errors="replace"))
        seen += os.read(terminal, 4096)
    took = time.monotonic() - begin
    os.write(terminal, b"\x04")
    os.waitpid(pid, 0)
    os.close(terminal)
    return took


class Telegram(http.server.BaseHTTPRequestHandler):
    """As much of the Bot API as an idle bot needs."""

    polled = threading.Event()

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        method = self.path.rsplit("/", 1)[-1].lower()
        result = True
        if method == "getme":
            result = {"id": 1, "is_bot": True, "first_name": "Swivel", "username": "swivel_bot"}
        elif method == "getupdates":
            Telegram.polled.set()
            time.sleep(5)
            result = []
        body = json.dumps({"ok": True, "result": result}).encode()
        try:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except BrokenPipeError:
            pass

    do_GET = do_POST

    def log_message(self, *ignored):
        pass


def serve(database, port):
    """Seconds to the first getUpdates, resident MB after ten idle seconds, seconds from SIGTERM to the end."""
    Telegram.polled.clear()
    environment = dict(
        os.environ,
        TELEGRAM_BOT_TOKEN="1:bench",
        TELEGRAM_API_URL=f"http://127.0.0.1:{port}",
        SWIVEL_DATABASE=f"jdbc:sqlite:{database}",
    )
    begin = time.monotonic()
    process = subprocess.Popen([f"{HOME}/swivel", "serve"], env=environment, stderr=subprocess.DEVNULL)
    if not Telegram.polled.wait(60):
        raise SystemExit("serve did not poll within a minute")
    started = time.monotonic() - begin
    time.sleep(10)
    with open(f"/proc/{process.pid}/status") as status:
        resident = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
    begin = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.wait(30)
    return started, resident, time.monotonic() - begin


def main():
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/bench.db"
        start_to_prompt(database)
        median("./swivel chat to the first prompt", [start_to_prompt(database) for _ in range(RUNS)], "s")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Telegram)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        starts, memory, stops = zip(*(serve(database, server.server_port) for _ in range(3)))
        median("./swivel serve to the first getUpdates", starts, "s")
        median("serve idle, resident", memory, "MB")
        median("serve, SIGTERM to its end", stops, "s")


main()
