import { billTo, letterhead, totals } from '../../../extensions/domain/billing/document-parts.ts';
import type { DocumentTemplateSeed } from './template-seed.ts';

const PREVIEW = `{{#if isPreview}}<div class="preview">{{t "Preview"}}</div>{{/if}}
`;

const body = `${letterhead({ title: 'Invoice', number: 'invoice.number', before: PREVIEW })}

<section class="head">
${billTo('Bill to')}
  <dl>
    <dt>{{t "Date"}}</dt><dd>{{date invoice.issuedOn}}</dd>
    <dt>{{t "Due"}}</dt><dd>{{date invoice.dueOn}}</dd>
    <dt>{{t "Terms"}}</dt><dd>{{t "{count} days" count=invoice.termsDays}}</dd>
    {{#if invoice.submissionId}}<dt>{{t "Submission"}}</dt><dd>{{invoice.submissionId}}</dd>{{/if}}
    <dt>{{t "Currency"}}</dt><dd>{{currency}}</dd>
  </dl>
</section>

<table>
  <thead>
    <tr>
      <th class="position">{{t "No."}}</th><th>{{t "Work"}}</th><th class="reference">{{t "Your reference"}}</th>
      <th class="amount">{{t "Quantity"}}</th><th class="amount">{{t "Price"}}</th><th class="amount">{{t "Amount"}}</th>
    </tr>
  </thead>
  <tbody>
    {{#each lines}}
    <tr>
      <td class="position">{{position}}</td>
      <td>{{description}}{{#if building}}<span class="detail">{{building}}</span>{{/if}}</td>
      <td class="reference">{{reference}}{{#if serviceId}}<span class="detail">{{serviceId}}</span>{{/if}}</td>
      <td class="amount">{{number quantity}}</td>
      <td class="amount">{{amount unitPriceMinor}}</td>
      <td class="amount">{{amount amountMinor}}</td>
    </tr>
    {{/each}}
  </tbody>
</table>

<section class="end">
  <div class="terms">
    <h2>{{t "Payment"}}</h2>
    <p>{{t "Please pay by {date} and name {number}." date=(date invoice.dueOn) number=invoice.number}}</p>
    {{#each payTo}}
    {{#if account}}<p class="account">{{t "Account"}} {{account}}{{#if holder}}, {{holder}}{{/if}}{{#if swift}}, {{t "SWIFT"}} {{swift}}{{/if}}</p>{{/if}}
    {{#each (lines note)}}<p>{{this}}</p>{{/each}}
    {{/each}}
    {{#if invoice.notes}}{{#each (lines invoice.notes)}}<p>{{this}}</p>{{/each}}{{/if}}
  </div>
${totals('invoice', 'Total')}`;

const css = `@page {
  size: A4;
  margin: 18mm 17mm 22mm;
  @bottom-left { font: 8pt "Open Sans", sans-serif; color: #6b7480 }
  @bottom-right {
    font: 8pt "Open Sans", sans-serif;
    color: #6b7480;
  }
}
* { box-sizing: border-box }
body { margin: 0; font: 9.5pt/1.45 "Open Sans", sans-serif; color: #1d2530 }
p, h1, h2, dl, dd { margin: 0 }
header { display: flex; justify-content: space-between; gap: 12mm; padding-bottom: 6mm; border-bottom: 0.6mm solid #16325c }
.sender { font-size: 8.5pt; color: #4a5461; overflow-wrap: anywhere }
.logo { max-height: 16mm; max-width: 60mm; margin-bottom: 3mm; display: block }
.company { font-size: 12pt; font-weight: 700; color: #16325c }
.title { text-align: right; flex: none }
h1 { font-size: 22pt; line-height: 1.1; letter-spacing: -0.01em; color: #16325c }
.number { font-size: 11pt; font-weight: 700; margin-top: 1mm }
.head { display: flex; justify-content: space-between; gap: 12mm; margin: 8mm 0 7mm }
h2 { font-size: 7.5pt; text-transform: uppercase; letter-spacing: 0.08em; color: #6b7480; margin-bottom: 1mm }
.to { overflow-wrap: anywhere }
.to .name { font-weight: 700 }
dl { display: grid; grid-template-columns: auto auto; gap: 0.6mm 6mm; flex: none; align-content: start; max-width: 75mm }
dt { color: #6b7480 }
dd { text-align: right; font-weight: 600; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse }
thead { display: table-header-group }
thead th { font-size: 7.5pt; text-align: left; text-transform: uppercase; letter-spacing: 0.06em; color: #6b7480; padding: 0 2mm 1.5mm 0; border-bottom: 0.3mm solid #16325c; vertical-align: bottom }
tbody tr { break-inside: avoid }
tbody td { padding: 1.8mm 2mm 1.8mm 0; border-bottom: 0.2mm solid #dde2e8; vertical-align: top; overflow-wrap: anywhere }
.position { width: 9mm; color: #6b7480 }
.reference { width: 44mm }
.detail { display: block; font-size: 8pt; color: #6b7480 }
.amount { text-align: right !important; padding-right: 0 !important; padding-left: 3mm !important; width: 20mm; font-variant-numeric: tabular-nums; white-space: nowrap }
.end { display: flex; justify-content: space-between; gap: 12mm; margin-top: 7mm; break-inside: avoid }
.terms { font-size: 8.5pt; color: #4a5461; max-width: 85mm; overflow-wrap: anywhere }
.account { font-weight: 600; color: #1d2530 }
.totals { width: 72mm; flex: none }
.totals th { text-align: left; font-weight: 400; color: #4a5461; padding: 1mm 4mm 1mm 0 }
.totals td { text-align: right; padding: 1mm 0; border: 0; font-variant-numeric: tabular-nums; white-space: nowrap }
.totals .total th, .totals .total td { border-top: 0.3mm solid #16325c; padding-top: 2mm; font-size: 12pt; font-weight: 700; color: #16325c }
.preview { position: fixed; top: 40%; left: 0; right: 0; text-align: center; font-size: 90pt; font-weight: 700; color: rgba(22, 50, 92, 0.08); transform: rotate(-28deg) }`;

export const INVOICE_TEMPLATE: DocumentTemplateSeed = {
  kind: 'invoice',
  name: 'Invoice',
  body,
  css,
};

/** Digest of the text that was shipped before invoices named the accounts of banks. */
export const BODY_BEFORE_ACCOUNTS = '748a6a113b3f14491895408deb1afff1';
