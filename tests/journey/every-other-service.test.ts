import { listServices } from '#catalog/index';
import { everyVariantGoesTheWholeWay } from './whole-way-of.ts';

const services = listServices().filter(({ group }) => group !== 'work');
await everyVariantGoesTheWholeWay(services.map(({ id }) => id));
