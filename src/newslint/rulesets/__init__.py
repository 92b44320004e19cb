"""Rule files: from YAML to rules the engine can run."""
