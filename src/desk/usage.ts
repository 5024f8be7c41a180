/** What `npm run desk -- --help` prints. */
export const usage = `Works with sealed submissions on an organizer's own machine.

Getting sealed entries (nothing is opened)
  npm run desk -- fetch --from URL --out FILE [--form ID] [--since DAY] [--acknowledge]
      Fetches from our backend; its key is read from EXPORT_KEY.
  npm run desk -- fetch --from formspree --id FORM-ID --out FILE [--form ID]
      Fetches from Formspree; its key is read from FORMSPREE_API_KEY.
  npm run desk -- acknowledge --from URL --in FILE
      Says that the entries in FILE are safe with you: the backend erases them after RETENTION_DAYS.
  npm run desk -- export --out FILE [--in EXPORT]
      Writes the entries of this machine's store as NDJSON, one a line.
  npm run desk -- export --format age --out FOLDER [--in EXPORT]
      Writes each as FOLDER/<id>.age. Debian's own tool opens them without any of ours:
          age -d -i organizer.key FOLDER/<id>.age

Opening them (offline)
  npm run desk -- open --key FILE [--in EXPORT] [--format json|csv] [--out FILE]
      Decrypts them and checks each. What does not open, or is not what it claims to be, is listed apart.
  npm run desk -- tally --key FILE [--in EXPORT] [--work FILE] [--share] [--out FILE]
      Counts people by answer, month and employer. --share hides counts under 5 and all employers.
  npm run desk -- calls --key FILE [--in EXPORT] [--work FILE] [--out FILE]
      Writes a phone bank's list as CSV.
  npm run desk -- events --key FILE [--in EXPORT] [--work FILE] [--format text|json] [--out FILE]
      Writes a sheet for each event: head-count, access needs, and the list for the door.

--key and --in can be given several times: old and new keys open what was sealed to either. A key that a
passphrase protects asks for it. EXPORT is our NDJSON, or CSV or JSON as downloaded from Formspree.
--work is the sealed file that the desk's page saves; of several, the newest note about somebody counts.
Without --in it reads .data/backend/submissions.sqlite below this folder, also while the backend runs.
Files with opened entries are readable by you alone; delete them when you are done.

Exit code: 0 all well; 2 some entries are listed apart; 1 nothing was done, the message says why.
`;
