import { letterhead } from '../billing/index.ts';

/** How an agreement is printed; it takes the style of the company's invoice. */
export const AGREEMENT_BODY = `${letterhead({ title: 'Agreement', number: 'agreement.number' })}
<style>
  .facts { width: 100%; border-collapse: collapse; margin-bottom: 1.5em }
  .facts th { width: 34%; text-align: left; vertical-align: top; font-weight: 600 }
  .facts th, .facts td { padding: .5em .3em; border-bottom: 1px solid #ddd }
</style>
<table class="facts">
  <tr><th>{{t "Customer"}}</th><td>{{customer.name}}<br>{{customer.email}}<br>{{customer.phone}}</td></tr>
  <tr><th>{{t "Address"}}</th><td>{{address.line}}<br>{{address.town}}<br>{{address.fibreId}}</td></tr>
  <tr><th>{{t "Plan"}}</th><td>{{plan.name}}</td></tr>
  {{#if price.promotionMonths}}
  <tr><th>{{t "Per month, first {n} months" n=price.promotionMonths}}</th><td>{{money price.monthlyNow.totalMinor}}</td></tr>
  <tr><th>{{t "Per month after that"}}</th><td>{{money price.monthlyAfter.totalMinor}}</td></tr>
  {{else}}
  <tr><th>{{t "Per month"}}</th><td>{{money price.monthlyNow.totalMinor}}</td></tr>
  {{/if}}
  <tr><th>{{t "Once"}}</th><td>{{money price.oneTime.totalMinor}}</td></tr>
  <tr><th>{{t "Tax is in these prices"}}</th><td>{{#each price.taxes}}{{this.name}}<br>{{/each}}</td></tr>
  <tr><th>{{t "Visit of the technician"}}</th><td>{{dateTime visit.from}}</td></tr>
  <tr><th>{{t "Payment"}}</th><td>{{#if card}}{{t "By card {brand} ending in {last4}, charged when the technician has confirmed that the line works." brand=card.brand last4=card.last4}}{{else}}{{t "Arranged with you by our staff; nothing is charged before the line works."}}{{/if}}</td></tr>
</table>
<section class="terms">
  <h2>{{t "Terms"}}</h2>
  {{#each (lines terms)}}<p>{{this}}</p>{{/each}}
</section>`;
