import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a process cost. */
export interface Cost {
  readonly wall: number
  /** CPU seconds of all its threads. */
  readonly cpu: number
  /** CPU seconds of the thread that had most to do: how long it would take where every thread has a core for itself. */
  readonly busiest: number
  /** Megabytes that it took up at most. */
  readonly peak: number
}

/** What a process tells of itself when it ends. */
const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write(JSON.stringify(process.resourceUsage())+"\\n"))'
/** Clock ticks of the kernel in a second. */
const TICKS = 100

/** Runs a program of ours and gives what it cost; what it prints is thrown away. */
export async function costOf(args: readonly string[]): Promise<Cost> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', TELL, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let [told, busiest] = ['', 0]
  child.stderr.on('data', (chunk) => (told += String(chunk)))
  const looking = setInterval(() => (busiest = Math.max(busiest, busiestOf(child.pid ?? 0))), 20)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(looking)
  if (code !== 0) throw new Error(told)
  const usage = JSON.parse(told.trim().split('\n').at(-1) ?? '')
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6
  return { wall: (performance.now() - start) / 1000, cpu, busiest, peak: usage.maxRSS / 1024 }
}

/** CPU seconds of the busiest thread so far; 0 where the platform does not say. */
function busiestOf(pid: number): number {
  try {
    return Math.max(...readdirSync(`/proc/${pid}/task`).map((task) => secondsOf(readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8'))))
  } catch {
    return 0
  }
}

/** > | 4711 (node) S 1 … with the ticks in user and in system mode as 12th and 13th behind the name */
function secondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
