import pytest

from tests.fetching import local

web = pytest.fixture(local.web)
