"""A real Chromium without a window, steered through a pipe: no library, no port, no network.

The browser talks the DevTools protocol over two pipes, which it expects as its file descriptors 3 and 4: messages of
JSON, each ended by a zero byte.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 30.0
"""Seconds that a page has for anything; it takes some tenths."""

ABSENT = "needs Chromium in the PATH, and pipes that a child can inherit"


LAUNCHER = """
import fcntl, os, sys
pipes = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3]]
for pipe, number in zip(pipes, (3, 4)):
    os.dup2(pipe, number)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the pipes where the browser expects them, and becomes the browser."""


REQUIRED = "CLEANER_TESTS_NEED_CHROMIUM"
"""With this in the environment, a test that needs the browser and has none fails; without, it is skipped."""


def found() -> str | None:
    """The browser's path; None where there is none or it cannot be talked to."""
    return next(filter(None, map(shutil.which, NAMES)), None) if os.name == "posix" else None


class GoneError(Exception):
    """The browser ended, or never began."""


class Tab:
    """A page in the browser."""

    def __init__(self, into: BinaryIO, out: BinaryIO) -> None:
        self.into, self.out, self.last = into, out, 0
        self.events: list[dict[str, Any]] = []
        target = self.ask("Target.createTarget", {"url": "about:blank"}, "")["targetId"]
        self.session = self.ask("Target.attachToTarget", {"targetId": target, "flatten": True}, "")["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, params: dict[str, Any] | None = None, session: str | None = None) -> dict[str, Any]:
        """Send a command and wait for its answer; what else is told in the meantime goes to `events`."""
        self.last += 1
        session = self.session if session is None else session
        message: dict[str, Any] = {"id": self.last, "method": method, "params": params or {}}
        message |= {"sessionId": session} if session else {}
        self.into.write(json.dumps(message).encode() + b"\0")
        self.into.flush()
        while True:
            told = self._receive()
            if told.get("id") == self.last:
                assert "error" not in told, told
                result: dict[str, Any] = told["result"]
                return result
            self.events.append(told)

    def _receive(self) -> dict[str, Any]:
        data = bytearray()
        while (byte := self.out.read(1)) != b"\0":
            if not byte:
                raise GoneError("the browser has gone")
            data += byte
        told: dict[str, Any] = json.loads(data)
        return told

    def evaluate(self, code: str) -> Any:
        """What an expression is worth on the page."""
        told = self.ask("Runtime.evaluate", {"expression": code, "returnByValue": True, "awaitPromise": True})
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def until(self, code: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(code):
            assert time.monotonic() < end, code
            time.sleep(0.02)

    def open(self, path: Path, fragment: str = "") -> None:
        """Load a file anew."""
        self.events.clear()
        self.ask("Page.navigate", {"url": "about:blank"})
        self.until("location.href === 'about:blank'")
        self.ask("Page.navigate", {"url": f"{path.resolve().as_uri()}{fragment}"})
        self.until("location.href !== 'about:blank' && document.readyState === 'complete'")

    def press(self, key: str, code: int = 0, text: str = "") -> None:
        """Press a key and let it go."""
        more = {"key": key, "windowsVirtualKeyCode": code} | ({"text": text} if text else {})
        self.ask("Input.dispatchKeyEvent", {"type": "keyDown", **more})
        self.ask("Input.dispatchKeyEvent", {"type": "keyUp", "key": key, "windowsVirtualKeyCode": code})

    def size(self, width: int, height: int, phone: bool = False) -> None:
        """Be so large."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
        self.ask("Emulation.setDeviceMetricsOverride", metrics)

    def media(self, media: str = "", **features: str) -> None:
        """Be a printer, or like it dark."""
        listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.ask("Emulation.setEmulatedMedia", {"media": media, "features": listed})

    def complaints(self) -> list[str]:
        """What the browser logged: errors, and what the policy of the page forbade."""
        self.evaluate("0")
        names = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
        return [json.dumps(event) for event in self.events if event.get("method") in names]

    def requests(self) -> list[str]:
        """What the page asked for."""
        self.evaluate("0")
        sent = [event for event in self.events if event.get("method") == "Network.requestWillBeSent"]
        return [event["params"]["request"]["url"] for event in sent]


@contextmanager
def browser(profile: Path) -> Iterator[Tab]:
    """A browser with one page, for as long as this lasts."""
    to_child, from_parent = os.pipe()
    to_parent, from_child = os.pipe()
    flags = ["--headless", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-extensions"]
    flags += ["--no-sandbox"] if os.geteuid() == 0 else []
    pipes = (to_child, from_child)
    command = [sys.executable, "-c", LAUNCHER, *map(str, pipes), str(found()), *flags, f"--user-data-dir={profile}"]
    process = subprocess.Popen(  # noqa: S603
        command, pass_fds=pipes, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(to_child)
    os.close(from_child)
    with open(from_parent, "wb") as into, open(to_parent, "rb") as out:  # noqa: PTH123 - descriptors
        try:
            yield Tab(into, out)
        finally:
            with suppress(OSError):
                into.write(b'{"id": 0, "method": "Browser.close"}\0')
                into.flush()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
