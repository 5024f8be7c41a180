/** What `npm run desk -- --help` prints. */
export const usage = `Opens sealed submissions on an organizer's own machine.

  npm run desk -- open --key FILE [--in EXPORT] [--format json|csv] [--out FILE]
      Decrypts the store, or an export, with an age identity file.
      Entries that do not open, or are not what they claim to be, are listed apart with the reason.

  npm run desk -- export --out FILE [--in EXPORT]
      Writes the sealed entries as NDJSON, one a line, to carry to another machine. Opens nothing.

  npm run desk -- export --format age --out FOLDER [--in EXPORT]
      Writes each sealed entry as FOLDER/<id>.age. Debian's own tool opens them without any of ours:
          age -d -i organizer.key FOLDER/<id>.age

Without --in it reads .data/backend/submissions.sqlite below this folder, also while the backend runs.
Files with opened entries are readable by you alone; delete them when you are done.

Exit code: 0 all entries opened; 2 some are listed apart; 1 nothing was done, the message says why.
`;
