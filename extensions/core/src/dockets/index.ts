export { renderDocketJob } from './jobs/render-docket.ts';
export { routes } from './routes.ts';
