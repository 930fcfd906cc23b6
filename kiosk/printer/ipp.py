"""Asks the print service, and a network printer itself, by IPP. Runs in a process of its own: it may hang."""

from __future__ import annotations

import asyncio
import getpass
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from kiosk.printer import reasons
from kiosk.printer.model import NOBODY, JobSeen, Seen, Trouble

if TYPE_CHECKING:
    from pyipp import IPP

SOCKET: Final = Path("/run/cups/cups.sock")
USUAL_PORT: Final = 631
PATIENCE: Final = 4
"""Seconds for one answer."""
_JOB: Final = ["job-id", "job-name", "job-state", "job-impressions-completed", "job-media-sheets-completed"]
_PRINTER: Final = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]
_STATES: Final[Mapping[int, Any]] = {
    3: "waiting",
    4: "waiting",
    5: "printing",
    6: "stopped",
    7: "cancelled",
    8: "aborted",
    9: "done",
}


@dataclass(frozen=True, slots=True)
class Look:
    """What to look at. `printer`: as the system calls it. `address`: of the printer itself, or "".
    `names`: documents to find. `recall`: documents to cancel.
    `forget`: documents whose pages the service is not to keep once they are printed."""

    printer: str
    address: str = ""
    names: tuple[str, ...] = ()
    recall: tuple[str, ...] = ()
    forget: tuple[str, ...] = ()


def look(order: Look) -> Seen:
    """Never raises for what a service or a printer does."""
    return asyncio.run(_look(order))


async def _look(order: Look) -> Seen:
    try:
        service = _service(order.printer)
        try:
            return await _ask(service, order)
        finally:
            await service.close()
    except _troubles():
        return NOBODY


async def _ask(service: IPP, order: Look) -> Seen:
    from pyipp.exceptions import IPPError

    said, takes, connecting = await _printer(service)
    if order.address:
        said = await _itself(order.address) or said
    wanted = {*order.names, *order.recall, *order.forget}
    jobs: dict[str, JobSeen] = {}
    remembers = False
    if wanted and said != "no-printer":
        for which in ("not-completed", "completed"):  # in this order: a job may end in between
            found = await _jobs(service, which)
            jobs |= {name: one for name, one in found if name in wanted}
            remembers = remembers or (which == "completed" and bool(found))
    recalled = []
    for name in order.recall:
        with suppress(IPPError):
            await _recall(service, jobs.get(name))
            recalled.append(name)
    forgotten = tuple([name for name in order.forget if await _forget(service, jobs.get(name))])
    return Seen(True, said, takes, connecting, remembers, jobs, tuple(recalled), forgotten)


async def _printer(asked: IPP) -> tuple[Trouble, bool, bool]:
    """Its trouble, whether it takes jobs, whether it is still being reached."""
    from pyipp.enums import IppOperation
    from pyipp.exceptions import IPPError

    message = {"operation-attributes-tag": {"requested-attributes": _PRINTER}}
    try:
        answer = await asked.execute(IppOperation.GET_PRINTER_ATTRIBUTES, message)
    except IPPError as error:
        if _status(error) == 0x0406:
            return "no-printer", False, False
        raise
    one: dict[str, Any] = next(iter(answer["printers"]), {})
    said = _many(one.get("printer-state-reasons"))
    accepting = one.get("printer-is-accepting-jobs", True) is not False
    state = int(one.get("printer-state", 0))
    return reasons.trouble(state, said, accepting), accepting, reasons.connecting(said)


async def _itself(address: str) -> Trouble:
    """What a network printer says of itself; one that does not answer is off."""
    from pyipp import IPP

    try:
        printer = IPP(address, request_timeout=PATIENCE)
    except ValueError:
        return "off"
    try:
        said, _, _ = await _printer(printer)
    except _troubles():
        return "off"
    finally:
        await printer.close()
    return said


async def _jobs(service: IPP, which: str) -> list[tuple[str, JobSeen]]:
    from pyipp.enums import IppOperation

    asked = {"requesting-user-name": getpass.getuser(), "which-jobs": which, "requested-attributes": _JOB}
    answer = await service.execute(IppOperation.GET_JOBS, {"operation-attributes-tag": asked})
    return list(_seen(answer["jobs"]))


def _seen(jobs: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, JobSeen]]:
    for job in jobs:
        state = _STATES.get(int(job.get("job-state", 0)))
        if state is not None and "job-id" in job:
            pages = job.get("job-impressions-completed") or job.get("job-media-sheets-completed") or 0
            yield str(job.get("job-name", "")), JobSeen(int(job["job-id"]), state, int(pages))


async def _recall(service: IPP, job: JobSeen | None) -> None:
    """Nothing where it is not there, or over."""
    from pyipp.enums import IppOperation
    from pyipp.exceptions import IPPError

    if job is None or job.state in ("done", "cancelled", "aborted"):
        return
    asked = {"requesting-user-name": getpass.getuser(), "job-id": job.number}
    try:
        await service.execute(IppOperation.CANCEL_JOB, {"operation-attributes-tag": asked})
    except IPPError as error:
        if _status(error) not in (0x0404, 0x0406):  # over by now, or gone
            raise


async def _forget(service: IPP, job: JobSeen | None) -> bool:
    """Whether there is nothing more to do: it is gone, or the service was told, and may have refused."""
    from pyipp.enums import IppOperation, IppTag
    from pyipp.exceptions import IPPError
    from pyipp.tags import ATTRIBUTE_TAG_MAP

    if job is None:
        return True
    if job.state not in ("done", "cancelled", "aborted"):
        return False
    ATTRIBUTE_TAG_MAP["purge-job"] = IppTag.BOOLEAN  # of CUPS, and not known to pyipp
    asked = {"requesting-user-name": getpass.getuser(), "job-id": job.number, "purge-job": True}
    with suppress(IPPError):
        await service.execute(IppOperation.CANCEL_JOB, {"operation-attributes-tag": asked})
    return True


def _service(printer: str) -> IPP:
    """The system's print service, as CUPS itself finds it: CUPS_SERVER, its socket, port 631."""
    from aiohttp import ClientSession, UnixConnector
    from pyipp import IPP

    path = f"/printers/{quote(printer, safe='')}"
    place = os.environ.get("CUPS_SERVER", "") or (str(SOCKET) if SOCKET.exists() else "localhost")
    if place.startswith("/"):
        known = {"Authorization": f"PeerCred {getpass.getuser()}"}
        session = ClientSession(connector=UnixConnector(path=place), headers=known)
        return IPP("localhost", path, session=session, request_timeout=PATIENCE, _close_session=True)
    host, _, port = place.partition("/")[0].rpartition(":")
    if not port.isdecimal():
        host, port = place.partition("/")[0], str(USUAL_PORT)
    return IPP(host, path, port=int(port), request_timeout=PATIENCE)


def _troubles() -> tuple[type[Exception], ...]:
    from aiohttp import ClientError
    from pyipp.exceptions import IPPError

    return IPPError, ClientError, OSError, TimeoutError, ValueError


def _status(error: Exception) -> int:
    said = error.args[1] if len(error.args) > 1 else {}
    found = said.get("status-code") if isinstance(said, dict) else None
    return int(found) if found is not None else 0


def _many(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),) if value else ()


def ask_itself(address: str) -> Trouble:
    """How a network printer says it is; `off` where nothing answers there. Never raises for that."""
    return asyncio.run(_itself(address))
