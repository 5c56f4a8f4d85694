"""The embedded or hosted database: models, queries (rows -> core) and operations (all writes)."""
