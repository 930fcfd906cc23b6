from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import claims_workload, hunt_workload
from tests.faults.disk import compile_disk
from tests.faults.workload import Workload


@pytest.fixture(scope="session")
def disk_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_disk(tmp_path_factory.mktemp("disk"))


@pytest.fixture(
    params=[pytest.param(claims_workload, marks=pytest.mark.faults), hunt_workload], ids=["claims", "hunt"]
)
def workload(request: pytest.FixtureRequest) -> Workload:
    found: Workload = request.param
    return found
