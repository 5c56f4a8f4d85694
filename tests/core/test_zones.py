import pytest

from afterview.core.refusal import Refused
from afterview.core.zones import check_zone, zone


@pytest.mark.parametrize("name", ["Europe/London", "America/Argentina/Buenos_Aires", "UTC"])
def test_an_iana_name_is_a_zone(name: str) -> None:
    assert str(zone(name)) == name
    check_zone(name)


@pytest.mark.parametrize(
    "name", ["", "London", "America", "/etc/localtime", "../UTC", "Europe/London\0", "localtime", "right/UTC"]
)
def test_anything_else_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="is no IANA time zone"):
        zone(name)
