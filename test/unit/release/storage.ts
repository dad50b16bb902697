/**
 * Object storage on this machine: as much of Amazon's S3 as rclone asks for when it puts, copies,
 * reads and deletes single objects. An object is replaced all at once, as the real ones do it.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Get } from './tiny-site.ts';

interface Stored {
  data: Buffer;
  headers: Record<string, string>;
}

export interface Storage {
  get: Get;
  /** Tells rclone of a remote called `storage`. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

const KEPT_HEADERS = /^(?:cache-control|content-type|x-amz-meta-.+)$/;

/** How readers and rclone reach storage on a port of this machine. */
export function remoteAt(port: number, bucket: string): Pick<Storage, 'get' | 'environment'> {
  const name = (key: string) => `RCLONE_CONFIG_STORAGE_${key}`;
  return {
    get: async (path) => {
      const url = `http://127.0.0.1:${port}/${bucket}${path.replace(/\/$/, '/index.html')}`;
      const found = await fetch(url);
      return found.ok ? found.text() : undefined;
    },
    environment: {
      [name('TYPE')]: 's3',
      [name('PROVIDER')]: 'Other',
      [name('ACCESS_KEY_ID')]: 'test',
      [name('SECRET_ACCESS_KEY')]: 'test',
      [name('ENDPOINT')]: `http://127.0.0.1:${port}`,
      [name('NO_CHECK_BUCKET')]: 'true',
      RCLONE_CONFIG: '/dev/null',
      // This machine may have certificates of its own, which rclone cannot take.
      AWS_CA_BUNDLE: '',
    },
  };
}

/** `objects` by address: `/bucket/index.html`. */
export async function startStorage(
  bucket: string,
): Promise<Storage & { objects: Map<string, Stored> }> {
  const objects = new Map<string, Stored>();
  const server = createServer((request, response) => {
    // A client that was killed breaks off.
    answer(objects, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    objects,
    ...remoteAt(port, bucket),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  objects: Map<string, Stored>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, headers } = request;
  const key = decodeURIComponent((request.url ?? '/').split('?')[0]!);
  const source = objects.get(
    decodeURIComponent(String(headers['x-amz-copy-source']).replace(/^\/?/, '/')),
  );
  if (method === 'PUT' && source) {
    objects.set(key, source);
    response.end(
      `<CopyObjectResult><LastModified>2021-01-01T00:00:00Z</LastModified><ETag>${etag(source.data)}</ETag></CopyObjectResult>`,
    );
    return;
  }
  if (method === 'PUT') {
    const data = await buffer(request);
    if (data.length !== Number(headers['content-length'])) return void response.destroy();
    const kept = Object.entries(headers).filter(([name]) => KEPT_HEADERS.test(name));
    objects.set(key, { data, headers: Object.fromEntries(kept) as Record<string, string> });
    response.setHeader('ETag', etag(data)).end();
    return;
  }
  const { searchParams } = new URL(request.url ?? '/', 'http://storage');
  if (searchParams.has('prefix')) {
    response.setHeader('Content-Type', 'application/xml');
    response.end(listing(objects, key.replace(/\/?$/, '/') + searchParams.get('prefix')));
    return;
  }
  const found = objects.get(key);
  if (method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
  } else if (!found) {
    response.writeHead(404, { 'Content-Type': 'application/xml' });
    response.end(method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
  } else {
    response.writeHead(200, {
      ...found.headers,
      'Content-Length': found.data.length,
      ETag: etag(found.data),
      'Last-Modified': new Date(0).toUTCString(),
    });
    response.end(method === 'HEAD' ? '' : found.data);
  }
}

/** @param start of the keys wanted, with the bucket */
function listing(objects: Map<string, Stored>, start: string): string {
  const rows = [...objects]
    .filter(([key]) => key.startsWith(start))
    .map(
      ([key, { data }]) =>
        `<Contents><Key>${key.split('/').slice(2).join('/')}</Key><LastModified>2021-01-01T00:00:00Z</LastModified><ETag>${etag(data)}</ETag><Size>${data.length}</Size></Contents>`,
    );
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${rows.join('')}</ListBucketResult>`;
}

function etag(data: Buffer): string {
  return `"${createHash('md5').update(data).digest('hex')}"`;
}
