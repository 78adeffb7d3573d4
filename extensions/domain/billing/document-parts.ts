/**
 * Parts that documents about money have in common. A company's template is one text, in which whoever
 * edits it finds them whole.
 */
type Letterhead = {
  title: string;
  /** Name of the value that holds the document's number. */
  number: string;
  /** Stands before the head. */
  before?: string;
};

export const letterhead = ({ title, number, before = '' }: Letterhead): string => `<style>
  @page {
    @bottom-left { content: "{{${number}}}" }
    @bottom-right { content: "{{t "Page"}} " counter(page) " {{t "of"}} " counter(pages) }
  }
</style>
{{#if company.color}}<style>h1, .company { color: {{company.color}} } header, thead th { border-color: {{company.color}} }</style>{{/if}}
${before}<header>
  <div class="sender">
    {{#if company.logo}}<img class="logo" src="{{company.logo}}" alt="">{{/if}}
    <p class="company">{{company.legalName}}</p>
    {{#if company.registrationNo}}<p>{{t "Registration"}} {{company.registrationNo}}</p>{{/if}}
    {{#if company.taxNo}}<p>{{t "Tax"}} {{company.taxNo}}</p>{{/if}}
    {{#each (lines company.address)}}<p>{{this}}</p>{{/each}}
    <p>{{company.phone}}{{#if company.phone}}{{#if company.email}} · {{/if}}{{/if}}{{company.email}}</p>
  </div>
  <div class="title">
    <h1>{{t "${title}"}}</h1>
    <p class="number">{{${number}}}</p>
  </div>
</header>`;

export const billTo = (title: string): string => `  <div class="to">
    <h2>{{t "${title}"}}</h2>
    <p class="name">{{billTo.name}}</p>
    {{#each (lines billTo.address)}}<p>{{this}}</p>{{/each}}
    {{#if billTo.taxNo}}<p>{{t "Tax"}} {{billTo.taxNo}}</p>{{/if}}
    {{#if billTo.email}}<p>{{billTo.email}}</p>{{/if}}
  </div>`;

/** Sums of what `of` names, and the word for the last. */
export const totals = (of: string, total: string): string => `  <table class="totals">
    <tr><th>{{t "Subtotal"}}</th><td>{{amount ${of}.subtotalMinor}}</td></tr>
    {{#each taxes}}<tr><th>{{name}}</th><td>{{amount taxMinor}}</td></tr>{{/each}}
    <tr class="total"><th>{{t "${total}"}}</th><td>{{money ${of}.totalMinor}}</td></tr>
  </table>
</section>`;
