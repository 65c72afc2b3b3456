import { S3Client } from '@aws-sdk/client-s3'
import { Disk } from 'flydrive'
import { S3Driver } from 'flydrive/drivers/s3'
import type { S3Settings } from '../settings/settings.ts'

/**
 * A bucket of any server that speaks S3. Nothing asked of it takes longer than `longest` milliseconds,
 * its second try and the reading of its answer included: what was given up holds no connection.
 */
export function s3Disk({ endpoint, bucket, key, secret, region }: S3Settings, longest: number): Disk {
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: key, secretAccessKey: secret },
    // The bucket in the path: what MinIO and its like understand without names of their own in the DNS.
    forcePathStyle: true,
    // Checksums that only Amazon knows are left out.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000 },
  })
  const send = client.send.bind(client) as (command: unknown, options: object) => Promise<unknown>
  client.send = ((command: unknown) =>
    send(command, { abortSignal: AbortSignal.timeout(longest) })) as typeof client.send
  return new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }))
}
