import { billTo, letterhead } from '../../../domain/billing/index.ts';

const sums = (of: string): string => `
  <table class="totals">
    <tr><th></th><th>{{t "Monthly"}}</th><th>{{t "One-time"}}</th></tr>
    <tr><th>{{t "Subtotal"}}</th><td>{{amount ${of}.monthly.netMinor}}</td><td>{{amount ${of}.oneTime.netMinor}}</td></tr>
    <tr><th>{{t "Taxes"}}</th><td>{{amount ${of}.monthly.taxMinor}}</td><td>{{amount ${of}.oneTime.taxMinor}}</td></tr>
    <tr class="total"><th>{{t "Total"}}</th><td>{{money ${of}.monthly.totalMinor}}</td><td>{{money ${of}.oneTime.totalMinor}}</td></tr>
  </table>`;

/** How a quote is printed, in the style of the company's invoice. */
export const QUOTE_BODY = `${letterhead({ title: 'Quote', number: 'quote.number' })}

<section class="head">
${billTo('Quote for')}
  <dl>
    <dt>{{t "Date"}}</dt><dd>{{date quote.pricedOn}}</dd>
    <dt>{{t "Valid until"}}</dt><dd>{{date quote.expiresOn}}</dd>
    <dt>{{t "Currency"}}</dt><dd>{{currency}}</dd>
  </dl>
</section>
<h2>{{quote.title}}</h2>

{{#each sections}}
{{#if section}}<h3>{{section}}</h3>{{/if}}
<table>
  <thead>
    <tr><th>{{t "Service"}}</th><th class="amount">{{t "Quantity"}}</th><th class="amount">{{t "Monthly"}}</th><th class="amount">{{t "One-time"}}</th></tr>
  </thead>
  <tbody>
    {{#each lines}}
    <tr>
      <td>{{description}}{{#if site}}<br><small>{{site}}</small>{{/if}}{{#if isAlternative}}<br><small>{{t "Alternative, not in the sums"}}</small>{{/if}}{{#if isOptional}}<br><small>{{t "Optional, not in the sums"}}</small>{{/if}}{{#if promotionMonths}}<br><small>{{t "For {count} months" count=promotionMonths}}, {{t "then"}} {{amount monthlyAfterMinor}}</small>{{/if}}</td>
      <td class="amount">{{number quantity}}</td>
      <td class="amount">{{amount monthlyMinor}}</td>
      <td class="amount">{{amount oneTimeMinor}}</td>
    </tr>
    {{/each}}
  </tbody>
</table>
{{#if ../hasSections}}${sums('sums')}{{/if}}
{{/each}}
<section class="end">
  <div class="terms">{{#each (lines quote.notes)}}<p>{{this}}</p>{{/each}}</div>${sums('sums')}
</section>`;
