import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { drawJob, type Failure, type Job, type Task } from './drawing/job.ts';

/** Below this many, starting threads costs more than they save. */
const WORTH_THREADS = 30;
/** More than two made it slower where two cores are shared with others. */
const MOST_THREADS = 2;

/**
 * Draws cards, in threads when there are many.
 * @param onDone called after each card
 * @returns what went wrong
 */
export async function drawAll(jobs: Job[], task: Task, onDone: () => void): Promise<Failure[]> {
  const failures: Failure[] = [];
  const queue = jobs.values();
  const done = (failure: Failure | undefined) => {
    if (failure) failures.push(failure);
    onDone();
  };
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (jobs.length <= WORTH_THREADS || threads < 2) {
    for (const job of queue) done(await drawJob(job, task.fonts, task.root));
  } else {
    await Promise.all(Array.from({ length: threads }, () => runThread(queue, task, done)));
  }
  return failures;
}

/** One thread that takes a job after the other from the common queue. */
function runThread(
  queue: Iterator<Job>,
  task: Task,
  done: (failure: Failure | undefined) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drawing/worker.ts', import.meta.url), {
      workerData: task,
    });
    const next = () => {
      const job = queue.next();
      if (job.done) void worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(job.value);
    };
    worker.on('message', (failure: Failure | undefined) => {
      done(failure);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
