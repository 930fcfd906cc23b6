"""A real CUPS of its own, with cups-pdf behind a door that can be shut: out of paper, silent, broken."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

CUPSD = Path("/usr/sbin/cupsd")
LIBRARY = Path("/usr/lib/cups")
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
SETTINGS_OF_CUPS_PDF = b"/etc/cups\0"
LONGEST_START = 20.0

# What Debian's own cupsd.conf says about who may see and cancel what; who adds printers is not asked here.
POLICY = """<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

# Before a job reaches cups-pdf: the file `door` says what is the matter, until it is gone.
DOOR = """#!/bin/sh
[ $# = 0 ] && exit 0
here={place}
said=
while door=$(cat "$here/door" 2>/dev/null) && [ -n "$door" ]; do
    case $door in
        broken) exit 1 ;;
        silent) ;;
        *) [ "$said" = "$door" ] || echo "STATE: +$door" >&2; said=$door ;;
    esac
    sleep 0.1
done
[ -z "$said" ] || echo "STATE: -$said" >&2
if [ "$DEVICE_URI" = door:/drawer ]; then
    cat ${{6:+"$6"}} >"$here/out/$3.pdf"
    exit
fi
DEVICE_URI=cups-pdf:/ exec "$here/bin/backend/cups-pdf" "$@"
"""


class PrintService:
    """`server`: for CUPS_SERVER."""

    def __init__(self) -> None:
        self.place = Path(mkdtemp(prefix="hb", dir="/tmp"))
        self.place.chmod(0o755)
        self.server = str(self.place / "s")
        self.out = self.place / "out"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self._write()

    def start(self) -> None:
        self._process = subprocess.Popen(
            [CUPSD, "-f", "-c", self.place / "etc/cupsd.conf", "-s", self.place / "etc/cups-files.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._until(lambda: self._said("lpstat", "-r") == "scheduler is running")

    def stop(self) -> None:
        """As a service manager does; what it was printing is begun again after the next start."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def add_printers(self) -> None:
        """`Office` is cups-pdf; `Drawer` keeps what it gets as it is: quicker, and as good at failing."""
        self._said("lpadmin", "-p", "Office", "-E", "-v", "door:/", "-P", str(PPD))
        self._said("lpadmin", "-p", "Drawer", "-E", "-v", "door:/drawer")

    def give_back(self, name: str) -> None:
        """What fails, from now on; else CUPS tries it again by itself."""
        self._said("lpadmin", "-p", name, "-o", "printer-error-policy=abort-job")

    def pause(self, name: str) -> None:
        self._said("cupsdisable", name)

    def resume(self, name: str) -> None:
        self._said("cupsenable", name)

    def door(self, what: str) -> None:
        """`media-empty-error` and the like: a reason that the printer gives while nothing happens; `silent`:
        nothing happens and none is given; `broken`: each job is given back; "" lets all pass."""
        written = self.place / "door.new"
        written.write_text(what)
        written.replace(self.place / "door")

    def jobs(self, which: str = "not-completed") -> list[str]:
        """Numbers in the queue, as `Office-7`."""
        return [line.split()[0] for line in self._said("lpstat", "-W", which, "-o").splitlines() if line]

    def kept(self) -> set[str]:
        """Files of pages that the service has, also of jobs that are over."""
        return {path.name for path in (self.place / "spool").glob("d*")}

    def papers(self) -> list[Path]:
        """What came out, the oldest first."""
        return sorted(self.out.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)

    def close(self) -> None:
        self.door("")
        self.stop()
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.rmtree(self.settings, ignore_errors=True)

    def _said(self, *command: str) -> str:
        surroundings = {**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C"}
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=30)
        return done.stdout.strip()

    def _until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST_START
        while not true():
            log = self.place / "error.log"
            assert time.monotonic() < end, log.read_text("utf-8")[-2000:] if log.exists() else "no cupsd"
            time.sleep(0.05)

    def _write(self) -> None:
        for name in ("etc", "state", "cache", "spool", "tmp", "out", "bin/backend", "lp"):
            (self.place / name).mkdir(parents=True)
        (self.place / "tmp").chmod(0o1777)
        self.door("")
        for each in LIBRARY.iterdir():
            if each.name != "backend":
                (self.place / "bin" / each.name).symlink_to(each)
        (self.place / "etc/cupsd.conf").write_text(
            f"Listen {self.server}\nListen 127.0.0.1:{self.port}\nLogLevel debug\n"
            "Browsing Off\nDefaultAuthType Basic\nWebInterface No\n"
            f"JobRetryInterval 1\nErrorPolicy retry-job\n{POLICY}"
        )
        where = {"ServerRoot": "etc", "StateDir": "state", "CacheDir": "cache", "RequestRoot": "spool"}
        where |= {"TempDir": "tmp", "ServerBin": "bin", "ServerKeychain": "etc"}
        where |= {f"{name}Log": f"{name.lower()}.log" for name in ("Access", "Error", "Page")}
        lines = [f"{name} {self.place / path}" for name, path in where.items()]
        (self.place / "etc/cups-files.conf").write_text(
            "\n".join([*lines, "SystemGroup root", "User lp", "Group lp"]) + "\n"
        )
        self._write_backends()

    def _write_backends(self) -> None:
        """cups-pdf reads its settings below /etc and nowhere else: a copy of it is told another place."""
        self.settings = Path(f"/tmp/{self.place.name[-4:]}")
        program = (LIBRARY / "backend/cups-pdf").read_bytes()
        assert program.count(SETTINGS_OF_CUPS_PDF) == 1
        changed = program.replace(SETTINGS_OF_CUPS_PDF, f"{self.settings}\0".encode())
        assert len(changed) == len(program)
        self.settings.mkdir(mode=0o755)
        self.out.chmod(0o777)
        (self.settings / "cups-pdf.conf").write_text(
            f"Out {self.out}\nAnonDirName {self.out}\nSpool {self.place / 'spool-pdf'}\n"
            f"Log {self.place}\nTitlePref 1\n"
        )
        for name, content in {"cups-pdf": changed, "door": DOOR.format(place=self.place).encode()}.items():
            backend = self.place / "bin/backend" / name
            backend.write_bytes(content)
            backend.chmod(0o700)
