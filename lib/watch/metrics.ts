import type { ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { jobRecords } from './jobs.ts'
import { waiting } from './waiting.ts'

/** What the server shows of itself at the moment it is asked. */
export type Condition = {
  reachable: boolean
  edition: number
  documents: number
  documentBytes: number
  printed: number
  replicasInStep: number
}

/**
 * The measures of this process for Prometheus. `condition` is asked when somebody asks; requests are counted as
 * they end, by door (`doorOf`) and class of status, never by address.
 */
export class Metrics {
  #registry = new Registry()
  #requests = new Counter({
    name: 'bao_tinh_requests_total',
    help: 'Requests answered, by door and class of status.',
    labelNames: ['door', 'status'] as const,
    registers: [this.#registry],
  })
  #seconds = new Histogram({
    name: 'bao_tinh_request_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['door'] as const,
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.#registry],
  })

  constructor(condition: () => Condition) {
    collectDefaultMetrics({ register: this.#registry })
    this.#gauge('bao_tinh_database_reachable', '1 while the database answers.', () =>
      condition().reachable ? 1 : 0,
    )
    this.#gauge('bao_tinh_edition', 'The edition that this server knows.', () => condition().edition)
    this.#gauge('bao_tinh_documents', 'Documents kept in memory.', () => condition().documents)
    this.#gauge('bao_tinh_document_bytes', 'What they take.', () => condition().documentBytes)
    this.#gauge('bao_tinh_pages_printed', 'Pages rendered since the start.', () => condition().printed)
    this.#gauge(
      'bao_tinh_replicas_in_step',
      'Replicas that have the edition that this server knows.',
      () => condition().replicasInStep,
    )
    this.#jobs()
    this.#waiting()
  }

  /** Counts a request when its answer has gone out, or was broken off. */
  count(door: string, response: ServerResponse): void {
    const began = performance.now()
    response.on('close', () => {
      this.#requests.inc({ door, status: `${Math.floor(response.statusCode / 100)}xx` })
      this.#seconds.observe({ door }, (performance.now() - began) / 1000)
    })
  }

  async text(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value())
      },
    })
  }

  #jobs(): void {
    const labelNames = ['job'] as const
    const registers = [this.#registry]
    new Gauge({
      name: 'bao_tinh_job_failures',
      help: 'Runs of a job that failed since the start.',
      labelNames,
      registers,
      collect() {
        for (const { name, failures } of jobRecords()) this.set({ job: name }, failures)
      },
    })
    new Gauge({
      name: 'bao_tinh_job_last_success_seconds',
      help: 'When a job last went well, in seconds since 1970.',
      labelNames,
      registers,
      collect() {
        for (const { name, lastSuccess } of jobRecords())
          if (lastSuccess) this.set({ job: name }, lastSuccess.getTime() / 1000)
      },
    })
  }

  /** What the database knows; without it these say nothing rather than something old. */
  #waiting(): void {
    const gauge = new Gauge({
      name: 'bao_tinh_waiting',
      help: 'Pieces past their time, receipts not yet looked at, receipts of the last day that failed.',
      labelNames: ['what'] as const,
      registers: [this.#registry],
      async collect() {
        this.reset()
        const found = await waiting().catch(() => null)
        for (const [what, count] of Object.entries(found ?? {})) this.set({ what }, count)
      },
    })
    gauge.reset()
  }
}
