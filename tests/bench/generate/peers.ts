/** Other ways to find what quotations have in common, in Python; each reads the path of a file of quotations, a line each, and prints what it took. */
export const PEERS: Readonly<Record<'rapidfuzz' | 'duckdb', string>> = {
  rapidfuzz: `
import sys, time, random
from rapidfuzz import fuzz, process
lines = open(sys.argv[1], encoding='utf8').read().split('\\n')
sample = random.Random(1).sample(lines, min(len(lines), max(1, min(2000, 20_000_000 // len(lines)))))
start = time.process_time()
for one in sample:
    process.extract(one, lines, scorer=fuzz.ratio, score_cutoff=50, limit=1)
took = (time.process_time() - start) / len(sample) * len(lines) / 2
print(f'{took:.0f} CPU s, extrapolated from {len(sample)} queries')
`,
  duckdb: `
import sys, time, resource, duckdb
db = duckdb.connect()
db.execute('set threads = 2')
db.execute('set enable_progress_bar = false')
start = time.process_time()
db.execute("create table q as select row_number() over () as id, list_filter(regexp_split_to_array(lower(line), '[^a-z0-9]+'), lambda w: w <> '') as w from read_csv(?, columns={'line': 'varchar'}, delim='\\x01', quote='', header=false, auto_detect=false)", [sys.argv[1]])
db.execute("create table g as select distinct id, unnest(list_transform(range(1, len(w) - 1), lambda i: w[i] || ' ' || w[i + 1] || ' ' || w[i + 2])) as g from q where len(w) > 2")
db.execute("create table c as select g from g group by g having count(*) between 2 and 50")
pairs = db.execute("select count(*) from (select distinct a.id, b.id as other from g a join c using (g) join g b using (g) where a.id < b.id)").fetchone()[0]
print(f'{time.process_time() - start:.1f} CPU s, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB, {pairs} pairs')
`,
}
