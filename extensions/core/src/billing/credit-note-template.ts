/**
 * How a credit note is printed where the company has no template of its own for it. It takes the
 * style of the company's invoice.
 */
export const CREDIT_NOTE_BODY = `<style>
  @page {
    @bottom-left { content: "{{note.number}}" }
    @bottom-right { content: "{{t "Page"}} " counter(page) " {{t "of"}} " counter(pages) }
  }
</style>
{{#if company.color}}<style>h1, .company { color: {{company.color}} } header, thead th { border-color: {{company.color}} }</style>{{/if}}
<header>
  <div class="sender">
    {{#if company.logo}}<img class="logo" src="{{company.logo}}" alt="">{{/if}}
    <p class="company">{{company.legalName}}</p>
    {{#if company.registrationNo}}<p>{{t "Registration"}} {{company.registrationNo}}</p>{{/if}}
    {{#if company.taxNo}}<p>{{t "Tax"}} {{company.taxNo}}</p>{{/if}}
    {{#each (lines company.address)}}<p>{{this}}</p>{{/each}}
    <p>{{company.phone}}{{#if company.phone}}{{#if company.email}} · {{/if}}{{/if}}{{company.email}}</p>
  </div>
  <div class="title">
    <h1>{{t "Credit note"}}</h1>
    <p class="number">{{note.number}}</p>
  </div>
</header>

<section class="head">
  <div class="to">
    <h2>{{t "Credit to"}}</h2>
    <p class="name">{{billTo.name}}</p>
    {{#each (lines billTo.address)}}<p>{{this}}</p>{{/each}}
    {{#if billTo.taxNo}}<p>{{t "Tax"}} {{billTo.taxNo}}</p>{{/if}}
    {{#if billTo.email}}<p>{{billTo.email}}</p>{{/if}}
  </div>
  <dl>
    <dt>{{t "Date"}}</dt><dd>{{date note.issuedOn}}</dd>
    <dt>{{t "Invoice"}}</dt><dd>{{invoice.number}}</dd>
    <dt>{{t "Invoice date"}}</dt><dd>{{date invoice.issuedOn}}</dd>
    <dt>{{t "Currency"}}</dt><dd>{{currency}}</dd>
  </dl>
</section>

<table>
  <thead>
    <tr><th class="position">{{t "No."}}</th><th>{{t "Work"}}</th><th class="amount">{{t "Amount"}}</th></tr>
  </thead>
  <tbody>
    {{#each lines}}
    <tr>
      <td class="position">{{position}}</td><td>{{description}}</td>
      <td class="amount">{{amount amountMinor}}</td>
    </tr>
    {{/each}}
  </tbody>
</table>

<section class="end">
  <div class="terms">
    <h2>{{t "Reason"}}</h2>
    {{#each (lines note.reason)}}<p>{{this}}</p>{{/each}}
  </div>
  <table class="totals">
    <tr><th>{{t "Subtotal"}}</th><td>{{amount note.subtotalMinor}}</td></tr>
    {{#each taxes}}<tr><th>{{name}}</th><td>{{amount taxMinor}}</td></tr>{{/each}}
    <tr class="total"><th>{{t "Total credit"}}</th><td>{{money note.totalMinor}}</td></tr>
  </table>
</section>`;
