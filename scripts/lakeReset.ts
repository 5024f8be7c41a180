import { resetLake } from '../sanity/lake/reset.ts';

const datasets = resetLake();
console.log(
  datasets.length > 0
    ? `deleted .data/lake: the edits and uploads on ${datasets.join(', ')}`
    : 'nothing to delete: there are no edits in .data/lake',
);
