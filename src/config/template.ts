/** The configuration that `backwire init` writes: every key, its default, and what it does. */
export const CONFIG_TEMPLATE = `# Backwire configuration. Every key is optional; the values shown are the defaults.
# The command line wins over this file. Paths are relative to this file.

# Files and folders to check.
paths: [input]

# Where the reports go.
out: output

# The language the copy was translated from.
sourceLang: fr

# Models that translate back, by id (\`backwire models list\`). Empty: all that are installed.
models: []

# Translations made elsewhere, compared like any model: NAME: FILE (TMX 1.4 or tab-separated).
translations: {}

# External translators: a program that reads a sentence a line and writes a line.
# commands:
#   house:
#     forward: [./translate, --to, fr]
#     back: [./translate, --to, en]
commands: {}

# Translate back to English again, to compare with the copy.
roundTrip: true

# Reports to write: html, md, json, sarif, junit.
format: [html, md, json, sarif]

# Exit with 1 when there is a finding at or above: never, error, warning, note.
# \`backwire run\` defaults to never, \`backwire check\` to warning.
# failOn: warning

# The largest file that is read, in bytes.
maxBytes: 16777216

# Keep translations between runs, so that unchanged sentences are not translated again.
memory: true
`;
