"""What becomes of findings: places in the source, suppressions, overlap, order."""
