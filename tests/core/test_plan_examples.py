"""The hand-worked examples beside the project, `../shared/examples/plan`, told one by one in their README."""

import json
from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal_file import read_journal, read_journal_text
from afterview.core.plan import Action, plan
from afterview.core.refusal import Refused
from shared_material import SHARED, needs_shared

EXAMPLES: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((SHARED / "examples" / "plan").glob("*.json"))
}
REFUSED = [name for name, example in EXAMPLES.items() if "refused" in example]
PLANNED = [name for name, example in EXAMPLES.items() if "refused" not in example]
INSTANTS = ("opens", "due", "until")


def actions_of(example: dict[str, Any]) -> dict[str, Action]:
    planned = plan(read_journal(example["journal"]), datetime.fromisoformat(example["now"]))
    return {a.id: a for a in planned}


@needs_shared
def test_there_are_examples_of_both_kinds() -> None:
    assert REFUSED
    assert PLANNED


@needs_shared
@pytest.mark.parametrize("name", PLANNED)
def test_the_plan_has_what_the_example_expects(name: str) -> None:
    actions = actions_of(EXAMPLES[name])
    for expected in EXAMPLES[name]["expect"]:
        action = actions[expected["id"]]
        for key, value in expected.items():
            wanted = datetime.fromisoformat(value) if key in INSTANTS else value
            assert getattr(action, key) == wanted, f"{action.id}: {key}"


@needs_shared
@pytest.mark.parametrize("name", [n for n in PLANNED if "absent" in EXAMPLES[n]])
def test_the_plan_has_nothing_that_the_example_rules_out(name: str) -> None:
    ids = actions_of(EXAMPLES[name])
    assert not [id_ for id_ in ids if id_.startswith(tuple(EXAMPLES[name]["absent"]))]


@needs_shared
@pytest.mark.parametrize("name", [n for n in PLANNED if "order" in EXAMPLES[n]])
def test_the_plan_keeps_the_order_of_the_example(name: str) -> None:
    order = EXAMPLES[name]["order"]
    assert [id_ for id_ in actions_of(EXAMPLES[name]) if id_ in order] == order


@needs_shared
@pytest.mark.parametrize("name", REFUSED)
def test_the_journal_is_refused_at_the_path_of_the_example(name: str) -> None:
    with pytest.raises(Refused) as caught:
        read_journal_text(json.dumps(EXAMPLES[name]["journal"]))
    assert caught.value.path == EXAMPLES[name]["refused"]
