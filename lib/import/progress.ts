import cliProgress from 'cli-progress'
import { grouped } from '../vietnamese/number.ts'

type Progress = {
  /** `done` of `total` in any unit; `count` of pieces so far. */
  update(done: number, total: number, count: number): void
  /** A line of its own, which the bar does not overwrite. */
  say(line: string): void
  stop(): void
}

const everyMs = 3_000

/** Progress on standard error: a bar with rate and time left on a terminal, else a line every three seconds. */
export function showProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now()
  const rate = (count: number) => grouped(count / Math.max((performance.now() - began) / 1000, 0.001))
  return stream.isTTY ? bar(label, stream, rate) : lines(label, stream, rate)
}

function bar(label: string, stream: NodeJS.WriteStream, rate: (count: number) => string): Progress {
  const single = new cliProgress.SingleBar({
    stream,
    clearOnComplete: false,
    hideCursor: true,
    format: (options, params, payload) => {
      const left = Number.isFinite(Number(params.eta))
        ? cliProgress.Format.TimeFormat(Number(params.eta), options, 5)
        : '…'
      const drawn = cliProgress.Format.BarFormat(params.progress, options)
      return `${label} ${drawn} ${percent(params.progress)} | ${payload.count} bài | ${payload.rate} bài/giây | còn ${left}`
    },
  })
  let started = false
  return {
    update(done, total, count) {
      if (!started) single.start(total, 0, { count: 0, rate: 0 })
      started = true
      single.update(done, { count: grouped(count), rate: rate(count) })
    },
    say(line) {
      if (started) stream.write('\r\u001b[K')
      stream.write(`${line}\n`)
    },
    stop() {
      if (started) single.stop()
    },
  }
}

function lines(label: string, stream: NodeJS.WriteStream, rate: (count: number) => string): Progress {
  let last = performance.now()
  return {
    update(done, total, count) {
      if (performance.now() - last < everyMs) return
      last = performance.now()
      stream.write(`${label} ${percent(done / total)}: ${grouped(count)} bài, ${rate(count)} bài/giây\n`)
    },
    say: (line) => void stream.write(`${line}\n`),
    stop() {},
  }
}

const percent = (part: number) => `${Math.floor(part * 100)} %`
