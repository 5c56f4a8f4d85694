"""Configuration and process entry points; nothing but an entry point imports it."""
