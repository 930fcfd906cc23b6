"""The command at the top, on a machine with stand-ins for Python, apt-get and pip, a space in its path."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from main import COMMANDS
from tools.findings import ROOT

BASICS = ("cat", "cksum", "grep", "id", "mkdir", "readlink", "rm", "sed", "sh", "tail", "tr", "flock")
PYTHON = """#!/bin/sh
case "$1 $2" in
    "-c "*) exit 0 ;;
    "-m venv") mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip") [ ! -e "{home}/pip-fails" ] || {{ echo "ERROR: No space left"; exit 1; }} ;;
    *) echo "in $(pwd)"; for word; do echo "<$word>"; done ;;
esac
"""


class Machine:
    """A computer that has only the programs in `programs`, and a fresh checkout of ours."""

    def __init__(self, home: Path) -> None:
        self.programs = home / "programs"
        self.programs.mkdir()
        self.home = home
        self.checkout = home / "a check out"
        self.checkout.mkdir()
        shutil.copy(ROOT / "run", self.checkout / "run")
        (self.checkout / "requirements.lock").write_text("qrcode==8.2\n")
        for name in (*BASICS, "cp"):
            if found := shutil.which(name):
                (self.programs / name).symlink_to(found)
        self.install("python3", PYTHON.format(home=home))

    def install(self, name: str, script: str) -> None:
        program = self.programs / name
        program.write_text(script)
        program.chmod(0o755)

    def run(self, *words: str, by: str | None = None, cwd: Path | None = None) -> tuple[int, str, str]:
        done = subprocess.run(
            [by or str(self.checkout / "run"), *words],
            cwd=cwd or self.home,
            env={"PATH": str(self.programs), "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def ready(machine: Machine) -> Machine:
    assert machine.run("open", "x")[0] == 0
    assert machine.run("test")[0] == 0
    return machine


def test_help_names_every_command(machine: Machine) -> None:
    for words in ((), ("--help",), ("-h",), ("help",)):
        status, out, err = machine.run(*words)
        assert (status, err) == (0, "")
        named = {line.split()[1] for line in out.splitlines() if line.startswith("  ./run ")}
        assert named == {*COMMANDS, "test", "check"}
    assert not (machine.checkout / ".venv").exists()


def test_sets_up_once_and_passes_everything_on(machine: Machine) -> None:
    status, out, err = machine.run("open", "my event", "--size", "")
    assert status == 0
    assert out == f"in {machine.home}\n<{machine.checkout}/main.py>\n<open>\n<my event>\n<--size>\n<>\n"
    assert "Setting up (once, about a minute) ..." in err
    assert machine.run("open", "my event", "--size", "") == (0, out, "")


def test_works_through_links_and_from_its_own_folder(ready: Machine) -> None:
    (ready.home / "first").symlink_to("a check out/run")
    (ready.home / "second link").symlink_to(ready.home / "first")
    expected = f"<{ready.checkout}/main.py>"
    for by, cwd in ((str(ready.home / "second link"), ready.home), ("./run", ready.checkout)):
        status, out, err = ready.run("open", by=by, cwd=cwd)
        assert (status, out.splitlines()[1], err) == (0, expected, "")


def test_tests_run_in_the_checkout_without_the_sweeps(ready: Machine) -> None:
    _, out, _ = ready.run("test", "tests/hunt", "-k", "a b")
    assert out.splitlines() == [
        f"in {ready.checkout}",
        *("<-m>", "<pytest>", "<-m>", "<not faults>", "<tests/hunt>", "<-k>", "<a b>"),
    ]


def test_faults_are_asked_for_anywhere_in_the_line(ready: Machine) -> None:
    _, out, _ = ready.run("test", "tests/hunt", "--faults", "-x")
    assert out.splitlines()[3:] == ["<-m>", "<faults or not faults>", "<tests/hunt>", "<-x>"]


def test_check_is_a_module_of_ours(ready: Machine) -> None:
    assert ready.run("check", "types")[1].splitlines()[1:] == ["<-m>", "<tools.check>", "<types>"]


def test_the_exit_status_is_the_program_s(ready: Machine) -> None:
    python = ready.checkout / ".venv" / "bin" / "python"
    python.write_text("#!/bin/sh\nexit 2\n")
    assert ready.run("open") == (2, "", "")


def test_a_set_up_that_broke_off_begins_again(machine: Machine) -> None:
    (machine.home / "pip-fails").touch()
    status, out, err = machine.run("open")
    assert (status, out) == (3, "")
    assert err.splitlines()[-1].startswith(
        "pip could not install what requirements.lock names: ERROR: No space left."
    )
    half = machine.checkout / ".venv" / "half"
    half.touch()
    (machine.home / "pip-fails").unlink()
    assert machine.run("open")[0] == 0
    assert not half.exists()


def test_a_new_lock_is_installed_into_what_is_there(ready: Machine) -> None:
    kept = ready.checkout / ".venv" / "kept"
    kept.touch()
    (ready.checkout / "requirements.lock").write_text("qrcode==8.3\n")
    assert "Setting up" in ready.run("open")[2]
    assert kept.exists()
    assert ready.run("open")[2] == ""


def test_a_python_that_is_gone_is_replaced(ready: Machine) -> None:
    (ready.checkout / ".venv" / "bin" / "python").unlink()
    assert "Setting up" in ready.run("open")[2]


def test_no_python_is_one_plain_line(machine: Machine) -> None:
    machine.install("python3", "#!/bin/sh\nexit 1\n")
    status, _, err = machine.run("open")
    assert status == 3
    assert (
        err.splitlines()[-1] == "Handlebar needs Python 3.11 or newer with its venv module, and found none."
    )


def test_a_missing_lock_is_one_plain_line(machine: Machine) -> None:
    (machine.checkout / "requirements.lock").unlink()
    status, _, err = machine.run("open")
    assert status == 3
    assert err.splitlines()[-1] == f"requirements.lock cannot be read in {machine.checkout}."


APT_GET = """#!/bin/sh
echo "$*" >> "{home}/asked"
if [ -e "{home}/offline" ]; then echo "E: no route"; exit 100; fi
"""


def debian(machine: Machine, user: int, *installed: str) -> None:
    listing = "\\n".join(f"installed: {package}" for package in installed)
    machine.install("dpkg-query", f'#!/bin/sh\nprintf "{listing}\\nconfig-files: libegl1\\n"\n')
    machine.install("apt-get", APT_GET.format(home=machine.home))
    (machine.programs / "id").unlink()
    machine.install("id", f"#!/bin/sh\necho {user}\n")


ALMOST = (
    *("libgl1", "libfontconfig1", "libdbus-1-3", "libglib2.0-0t64 libglib2.0-0 (= 2.84)", "libxkbcommon0"),
    *("libpulse0", "libxrandr2", "libcups2t64 libcups2 (= 2.4)", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    *("fonts-dejavu-core", "fonts-droid-fallback"),
)


def test_a_user_gets_the_exact_command(machine: Machine) -> None:
    debian(machine, 1000, *ALMOST)
    assert machine.run("open") == (
        3,
        "",
        "Some system packages are missing. Install them, then come back: "
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1\n",
    )
    assert machine.run("test")[2].endswith(
        " xvfb x11-xkb-utils xdotool gcc libc6-dev poppler-utils cups cups-client printer-driver-cups-pdf\n"
    )
    assert not (machine.home / "asked").exists()


def test_a_user_without_python_is_told_that_too(machine: Machine) -> None:
    debian(machine, 1000, *ALMOST, "libegl1")
    (machine.programs / "python3").unlink()
    assert machine.run("open")[2].endswith("--no-install-recommends python3-venv\n")


def test_root_gets_them_installed(machine: Machine) -> None:
    debian(machine, 0, *ALMOST)
    status, _, err = machine.run("open")
    assert status == 0
    assert err.splitlines()[0] == "Installing system packages: libegl1"
    asked = (machine.home / "asked").read_text().splitlines()
    assert asked[0] == "update"
    assert asked[1].endswith("install -y --no-install-recommends libegl1")
    (machine.home / "asked").unlink()
    assert machine.run("open")[2] == ""
    assert not (machine.home / "asked").exists()


def test_apt_s_no_is_one_plain_line(machine: Machine) -> None:
    debian(machine, 0, *ALMOST)
    (machine.home / "offline").touch()
    status, _, err = machine.run("open")
    assert status == 3
    assert err.splitlines()[-1].startswith("apt-get could not install them: E: no route.")


def test_a_machine_that_is_not_debian_is_told_what_is_needed_and_goes_on(machine: Machine) -> None:
    status, _, err = machine.run("open")
    assert status == 0
    assert err.splitlines()[0].startswith("This is not Debian: Handlebar needs the libraries of Qt 6")
