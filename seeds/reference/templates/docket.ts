import type { DocumentTemplateSeed } from './template-seed.ts';

const body = `<style>
  @page {
    @bottom-left { content: "{{docket.number}}" }
    @bottom-right { content: "{{t "Page"}} " counter(page) " {{t "of"}} " counter(pages) }
  }
</style>
{{#if company.color}}<style>h1, .company { color: {{company.color}} } header, thead th { border-color: {{company.color}} }</style>{{/if}}
<header>
  <div>
    {{#if company.logo}}<img class="logo" src="{{company.logo}}" alt="">{{/if}}
    <p class="company">{{company.legalName}}</p>
    <p>{{company.phone}}{{#if company.phone}}{{#if company.email}} · {{/if}}{{/if}}{{company.email}}</p>
  </div>
  <div class="title"><h1>{{t "Service docket"}}</h1><p class="number">{{docket.number}}</p></div>
</header>

<section class="facts">
  <dl>
    <dt>{{t "Order"}}</dt><dd>{{order.number}}</dd>
    <dt>{{t "Your reference"}}</dt><dd>{{default order.reference "-"}}</dd>
    <dt>{{t "Service id"}}</dt><dd>{{default order.serviceId "-"}}</dd>
    <dt>{{t "Work"}}</dt><dd>{{order.workType}}</dd>
    <dt>{{t "Customer"}}</dt><dd>{{default order.customerName "-"}}</dd>
    <dt>{{t "Address"}}</dt><dd>{{default order.address "-"}}</dd>
    <dt>{{t "Building"}}</dt><dd>{{default order.building "-"}}</dd>
  </dl>
  <dl>
    <dt>{{t "Technician"}}</dt><dd>{{default visit.technician "-"}}</dd>
    <dt>{{t "On the way"}}</dt><dd>{{default (dateTime visit.onTheWayAt) "-"}}</dd>
    <dt>{{t "Met customer"}}</dt><dd>{{default (dateTime visit.metCustomerAt) "-"}}</dd>
    <dt>{{t "Completed"}}</dt><dd>{{default (dateTime visit.completedAt) "-"}}</dd>
    <dt>{{t "ONU serial"}}</dt><dd>{{default order.onuSerial "-"}}</dd>
    <dt>{{t "Splitter"}}</dt><dd>{{default port.splitter "-"}}</dd>
    <dt>{{t "Port"}}</dt><dd>{{default port.number "-"}}{{#if port.isStandby}} ({{t "standby"}}){{/if}}</dd>
  </dl>
</section>

{{#if order.solution}}<section><h2>{{t "Work done"}}</h2>{{#each (lines order.solution)}}<p>{{this}}</p>{{/each}}</section>{{/if}}

{{#each forms}}<section><h2>{{name}}</h2>
<dl class="answers">{{#each lines}}{{#if isSection}}<dt class="part">{{label}}</dt>{{else}}<dt>{{label}}</dt><dd>{{value}}{{#if note}}<br><span class="note">{{note}}</span>{{/if}}</dd>{{/if}}{{/each}}</dl>
{{#if photos}}<div class="photos">{{#each photos}}
  <figure><img src="{{source}}" alt=""><figcaption>{{label}}</figcaption></figure>
{{/each}}</div>{{/if}}
<p class="by">{{by}}{{#if by}} · {{/if}}{{dateTime submittedAt}}</p></section>{{/each}}

{{#if photos}}<section><h2>{{t "Photos"}}</h2>
<div class="photos">{{#each photos}}
  <figure><img src="{{source}}" alt=""><figcaption>{{label}}{{#if takenAt}} · {{dateTime takenAt}}{{/if}}</figcaption></figure>
{{/each}}</div></section>{{/if}}

<section class="signatures">{{#each signatures}}
  <figure><img src="{{source}}" alt=""><figcaption>{{label}}{{#if takenAt}} · {{dateTime takenAt}}{{/if}}</figcaption></figure>
{{/each}}</section>`;

const css = `@page {
  size: A4;
  margin: 16mm 16mm 20mm;
  @bottom-left { font: 8pt "Open Sans", sans-serif; color: #6b7480 }
  @bottom-right {
    font: 8pt "Open Sans", sans-serif;
    color: #6b7480;
  }
}
* { box-sizing: border-box }
body { margin: 0; font: 9.5pt/1.45 "Open Sans", sans-serif; color: #1d2530 }
p, h1, h2, dl, dd, figure { margin: 0 }
header { display: flex; justify-content: space-between; gap: 12mm; padding-bottom: 5mm; border-bottom: 0.6mm solid #16325c; color: #4a5461 }
.logo { max-height: 14mm; max-width: 55mm; display: block; margin-bottom: 2mm }
.company { font-size: 12pt; font-weight: 700; color: #16325c }
.title { text-align: right; flex: none; color: #1d2530 }
h1 { font-size: 18pt; line-height: 1.15; color: #16325c }
.number { font-weight: 700; font-size: 11pt }
section { margin-top: 6mm }
h2 { font-size: 7.5pt; text-transform: uppercase; letter-spacing: 0.08em; color: #6b7480; margin-bottom: 2mm; break-after: avoid }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm }
dl { display: grid; grid-template-columns: 28mm 1fr; gap: 1mm 3mm; align-content: start }
dt { color: #6b7480 }
dd { font-weight: 600; overflow-wrap: anywhere }
.answers { grid-template-columns: 70mm 1fr }
.answers .part { grid-column: 1 / -1; font-weight: 700; color: #16325c; margin-top: 1.5mm }
.answers .note { font-weight: 400; color: #4a5461 }
.by { font-size: 7.5pt; color: #6b7480; margin-top: 1.5mm }
.photos { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm }
figure { break-inside: avoid }
figure img { width: 100%; height: 44mm; object-fit: cover; border: 0.2mm solid #dde2e8 }
figcaption { font-size: 7.5pt; color: #6b7480; margin-top: 0.8mm }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; break-inside: avoid }
.signatures img { height: 26mm; object-fit: contain; object-position: left bottom; border: 0; border-bottom: 0.3mm solid #1d2530 }`;

export const DOCKET_TEMPLATE: DocumentTemplateSeed = { kind: 'docket', name: 'Docket', body, css };
