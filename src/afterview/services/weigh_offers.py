"""A decision file, weighed."""

from typing import Any

from afterview.adapters.json_file import read_json
from afterview.core.offers.decision import read_decision
from afterview.core.offers.weigh import as_json, weigh


def weigh_file(name: str, samples: int, seed: int) -> dict[str, Any]:
    """What comes back of the decision in the file `name` (RULEBOOK section 8), as a JSON value.

    `Refused` with the path of what is wrong in it, `UnreadableFile` where it is no JSON.
    """
    return as_json(weigh(read_decision(read_json(name)), samples=samples, seed=seed))
