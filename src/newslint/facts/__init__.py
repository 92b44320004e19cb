"""What a story says, section by section, for `newslint facts`: one module a section."""
