/** A thread that draws cards; see `pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawJob, type Failure, type Job, type Task } from './job.ts';

const { fonts, root } = workerData as Task;
// A thread receives Buffers as plain arrays of bytes.
const own = fonts.map((font) => ({ ...font, data: Buffer.from(font.data) }));

parentPort!.on('message', async (job: Job) => {
  const failure: Failure | undefined = await drawJob(job, own, root);
  parentPort!.postMessage(failure);
});
