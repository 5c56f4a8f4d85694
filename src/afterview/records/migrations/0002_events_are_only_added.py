"""The database itself refuses to alter an event: what happened is added to, corrected by a later revision, or deleted."""

from typing import Any

from django.db import migrations

_SQLITE = """
CREATE TRIGGER events_are_only_added BEFORE UPDATE ON records_event
BEGIN SELECT RAISE(ABORT, 'an event is never altered: add a revision'); END;
"""
_POSTGRESQL = """
CREATE FUNCTION refuse_altering_an_event() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'an event is never altered: add a revision'; END; $$;
CREATE TRIGGER events_are_only_added BEFORE UPDATE ON records_event
FOR EACH ROW EXECUTE FUNCTION refuse_altering_an_event();
"""


def add_trigger(apps: Any, schema_editor: Any) -> None:
    schema_editor.execute(_POSTGRESQL if schema_editor.connection.vendor == "postgresql" else _SQLITE)


def drop_trigger(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP TRIGGER events_are_only_added ON records_event")
        schema_editor.execute("DROP FUNCTION refuse_altering_an_event")
    else:
        schema_editor.execute("DROP TRIGGER events_are_only_added")


class Migration(migrations.Migration):
    dependencies = [("records", "0001_first")]
    operations = [migrations.RunPython(add_trigger, drop_trigger)]
