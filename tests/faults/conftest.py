from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.disk import compile_disk


@pytest.fixture(scope="session")
def disk_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_disk(tmp_path_factory.mktemp("disk"))
