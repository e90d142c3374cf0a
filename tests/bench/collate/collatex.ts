import { spawnSync } from 'node:child_process'

/** Reads clusters, one a line, and says how many milliseconds of CPU CollateX takes for one: the best of three rounds. */
const SCRIPT = `
import json, sys, time
from collatex import Collation, collate
clusters = [json.loads(line) for line in open(sys.argv[1])]
def once():
    start = time.process_time()
    for cluster in clusters:
        collation = Collation()
        for witness in cluster['witnesses']:
            collation.add_plain_witness(witness['id'], witness['content'])
        collate(collation, output='table', segmentation=False)
    return (time.process_time() - start) * 1000 / len(clusters)
print(min(once() for _ in range(3)))
`

/** Milliseconds of CPU that CollateX takes for a cluster of a file; undefined where PYTHON names no interpreter that has it. */
export function collatex(file: string): number | undefined {
  const { stdout, status } = spawnSync(process.env['PYTHON'] ?? 'python3', ['-c', SCRIPT, file], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}
