/** What each message takes. Written by generate.mjs. */
export type MessageParams = {
  'about.chromium': null
  'about.chromium-licences': null
  'about.chromium-licences.show': null
  'about.data-folder': null
  'about.electron': null
  'about.licence': null
  'about.node': null
  'about.parts': null
  'about.runtime': null
  'about.runtime.official': null
  'about.runtime.packaged': null
  'about.runtime.registry': null
  'about.sqlite': null
  'about.title': null
  'about.version': null
  'about.what': null
  'app.about': null
  'app.back': null
  'app.bold': null
  'app.bullets': null
  'app.cancel': null
  'app.choose': null
  'app.choose-day': { field: string | number }
  'app.choose-file': null
  'app.chosen': { field: string | number }
  'app.close': null
  'app.commands-for': { name: string | number }
  'app.contest.keep': null
  'app.contest.nothing': null
  'app.contest.stored': { text: string | number }
  'app.contest.take': null
  'app.create': { name: string | number }
  'app.directives': null
  'app.draft.drop': null
  'app.draft.fields': { fields: string | number }
  'app.draft.take': null
  'app.draft.title': { time: string | number }
  'app.file-kind.pdf': null
  'app.file-kind.word': null
  'app.formatting': { field: string | number }
  'app.help': null
  'app.help.none': null
  'app.history': null
  'app.history.create': null
  'app.history.further-down': null
  'app.history.further-up': null
  'app.history.older': null
  'app.history.own-place': null
  'app.history.restore': null
  'app.history.trash': null
  'app.history.update': null
  'app.history.usual-place': null
  'app.identity': null
  'app.in-trash': null
  'app.italic': null
  'app.more': null
  'app.move-down': null
  'app.move-to-trash': null
  'app.move-up': null
  'app.moved-to-trash': { title: string | number }
  'app.name': null
  'app.no': null
  'app.none': null
  'app.not-a-picture': null
  'app.not-saved': { reason: string | number }
  'app.nothing-found': null
  'app.numbers': null
  'app.open': null
  'app.optional': null
  'app.plans': null
  'app.problems': null
  'app.rail': null
  'app.redone': null
  'app.remove': null
  'app.restore': null
  'app.restore-record': { title: string | number }
  'app.restored': { title: string | number }
  'app.retry': null
  'app.sample': null
  'app.sample.an-giang': null
  'app.sample.banner': null
  'app.sample.ha-noi': null
  'app.sample.leave': null
  'app.sample.other': null
  'app.sample.umea': null
  'app.save': null
  'app.saved': { time: string | number }
  'app.saving': null
  'app.search': null
  'app.search.found': { count: number }
  'app.search.hint': null
  'app.search.nothing': { words: string | number }
  'app.settings': null
  'app.shortcuts': null
  'app.signatories': null
  'app.skip-to-content': null
  'app.trail': null
  'app.trash': null
  'app.trash.empty.text': null
  'app.trash.empty.title': null
  'app.undo': null
  'app.undone': null
  'app.unfinished': null
  'app.units': null
  'app.units-and-signatories': null
  'app.unknown': null
  'app.untitled': { kind: string | number }
  'app.yes': null
  'backup.capsule.intro': { sequence: string | number; at: string | number }
  'backup.capsule.read-me': { office: string | number; sequence: string | number; at: string | number }
  'citation.full': { type: string | number; hasNumber: 'yes' | (string & {}); number: string | number; hasDate: 'yes' | (string & {}); date: string | number; hasIssuer: 'yes' | (string & {}); issuer: string | number; hasSubject: 'yes' | (string & {}); subject: string | number }
  'citation.law': { type: string | number; subject: string | number; hasNumber: 'yes' | (string & {}); number: string | number; hasDate: 'yes' | (string & {}); date: string | number }
  'citation.short': { type: string | number; number: string | number }
  'cli.column.allowed': null
  'cli.column.file': null
  'cli.column.found': null
  'cli.column.missing': null
  'cli.column.ok': null
  'cli.column.outside': null
  'cli.column.profile': null
  'cli.column.rule': null
  'cli.column.source': null
  'cli.column.verdict': null
  'cli.column.verified': null
  'cli.help': null
  'cli.sample-made': { office: string | number; folder: string | number }
  'cli.samples-made': { count: number; folder: string | number }
  'cli.wrong.command': { value: string | number }
  'cli.wrong.format': { value: string | number }
  'cli.wrong.kind': { value: string | number }
  'cli.wrong.language': { value: string | number }
  'cli.wrong.missing': { value: string | number }
  'cli.wrong.office': { value: string | number }
  'cli.wrong.option': { value: string | number }
  'cli.wrong.profile': { value: string | number }
  'directive': null
  'directive.checkedOn': null
  'directive.family': null
  'directive.family.international': null
  'directive.family.own': null
  'directive.family.party': null
  'directive.family.state': null
  'directive.family.union': null
  'directive.issuedOn': null
  'directive.issuer': null
  'directive.kind': null
  'directive.kind.charter': null
  'directive.kind.circular': null
  'directive.kind.constitution': null
  'directive.kind.decision': null
  'directive.kind.decree': null
  'directive.kind.directive': null
  'directive.kind.guidance': null
  'directive.kind.hint': null
  'directive.kind.law': null
  'directive.kind.letter': null
  'directive.kind.ordinance': null
  'directive.kind.other': null
  'directive.kind.plan': null
  'directive.kind.programme': null
  'directive.kind.resolution': null
  'directive.kind.strategy': null
  'directive.note': null
  'directive.number': null
  'directive.number.hint': null
  'directive.plural': null
  'directive.source': null
  'directive.status': null
  'directive.status.amended': null
  'directive.status.in-force': null
  'directive.status.repealed': null
  'directive.status.replaced': null
  'directive.status.unknown': null
  'directive.subject': null
  'directive.subject.hint': null
  'directive.typeName': null
  'directive.typeName.hint': null
  'directive.verified': null
  'directives.any-family': null
  'directives.any-status': null
  'directives.as-above': null
  'directives.as-basis': null
  'directives.cited-basis': null
  'directives.cited-by': null
  'directives.cited-by.none': null
  'directives.cited-full': null
  'directives.cited-short': null
  'directives.count': { count: number }
  'directives.empty.example': null
  'directives.empty.text': null
  'directives.empty.title': null
  'directives.filter': null
  'directives.items': { count: number }
  'directives.new': null
  'directives.unusual-number': null
  'directives.validity': null
  'document.activities': null
  'document.activities.audience': null
  'document.activities.budget': null
  'document.activities.lead': null
  'document.activities.measures': null
  'document.activities.number': null
  'document.activities.status': null
  'document.activities.task': null
  'document.activities.time': null
  'document.addressed-to': null
  'document.annex': null
  'document.annex.numbered': { number: string | number }
  'document.annex.reference': { type: string | number; number: string | number; symbol: string | number; date: string | number; office: string | number }
  'document.basis': { citation: string | number }
  'document.date.blank': { gap: string | number }
  'document.decision': null
  'document.decision.adopted-by': null
  'document.decision.charter': null
  'document.decision.date': null
  'document.decision.follow-up': null
  'document.decision.owner': null
  'document.decision.valid': null
  'document.duties.audience': { audience: string | number }
  'document.duties.budget': null
  'document.duties.lead': null
  'document.duties.note': null
  'document.duties.number': null
  'document.duties.partners': null
  'document.duties.product': null
  'document.duties.task': null
  'document.duties.time': null
  'document.duties.title': null
  'document.filed': { units: string | number }
  'document.frame.addressees': null
  'document.frame.heading': null
  'document.frame.signature': null
  'document.header.page': { page: string | number; pages: string | number }
  'document.header.reference': { reference: string | number }
  'document.header.version': { version: string | number }
  'document.kind.matrix': null
  'document.kind.plan': null
  'document.kind.proposal': null
  'document.matrix': null
  'document.matrix.activity': null
  'document.matrix.activity-measures': null
  'document.matrix.goal': null
  'document.matrix.goal-measures': null
  'document.number': { number: string | number; symbol: string | number }
  'document.opening': { office: string | number; type: string | number; subject: string | number }
  'document.opening.proposal': { office: string | number; subject: string | number }
  'document.period.from': { from: string | number }
  'document.period.until': { until: string | number }
  'document.place-date': { place: string | number; date: string | number }
  'document.recipients': null
  'document.type.action-plan': null
  'document.type.plan': null
  'document.type.proposal': null
  'failure.backup-cut.title': null
  'failure.backup-cut.what-to-do': null
  'failure.backup-damaged.title': null
  'failure.backup-damaged.what-to-do': null
  'failure.backup-not-readable.title': null
  'failure.backup-not-readable.what-to-do': null
  'failure.cancelled.title': null
  'failure.cancelled.what-to-do': null
  'failure.conflict.title': null
  'failure.conflict.what-to-do': null
  'failure.damaged.title': null
  'failure.damaged.what-to-do': null
  'failure.disk-full.title': null
  'failure.disk-full.what-to-do': null
  'failure.fact.file': { file: string | number }
  'failure.fact.folder': { folder: string | number }
  'failure.fact.limit.bytes': { count: number }
  'failure.fact.limit.characters': { count: number }
  'failure.fact.limit.characters-of-item': { count: number }
  'failure.fact.limit.items': { count: number }
  'failure.fact.limit.parts': { count: number }
  'failure.fact.reason': { reason: string | number }
  'failure.file-in-use.title': null
  'failure.file-in-use.what-to-do': null
  'failure.foreign-file.title': null
  'failure.foreign-file.what-to-do': null
  'failure.from-the-future.title': null
  'failure.from-the-future.what-to-do': null
  'failure.in-use.title': null
  'failure.in-use.what-to-do': null
  'failure.invalid.title': null
  'failure.invalid.what-to-do': null
  'failure.network-folder.title': null
  'failure.network-folder.what-to-do': null
  'failure.no-access.title': null
  'failure.no-access.what-to-do': null
  'failure.no-office.title': null
  'failure.no-office.what-to-do': null
  'failure.no-such-file.title': null
  'failure.no-such-file.what-to-do': null
  'failure.not-a-backup.title': null
  'failure.not-a-backup.what-to-do': null
  'failure.not-a-database.title': null
  'failure.not-a-database.what-to-do': null
  'failure.not-a-word-file.title': null
  'failure.not-a-word-file.what-to-do': null
  'failure.not-allowed.title': null
  'failure.not-allowed.what-to-do': null
  'failure.not-found.title': null
  'failure.not-found.what-to-do': null
  'failure.nothing-to-undo.title': null
  'failure.nothing-to-undo.what-to-do': null
  'failure.other-office.title': null
  'failure.other-office.what-to-do': null
  'failure.passphrase-needed.title': null
  'failure.passphrase-needed.what-to-do': null
  'failure.read-only.title': null
  'failure.read-only.what-to-do': null
  'failure.runtime-too-old.title': null
  'failure.runtime-too-old.what-to-do': null
  'failure.synced-folder.title': null
  'failure.synced-folder.what-to-do': null
  'failure.too-large.title': null
  'failure.too-large.what-to-do': null
  'failure.unexpected.title': null
  'failure.unexpected.what-to-do': null
  'failure.wrong-passphrase.title': null
  'failure.wrong-passphrase.what-to-do': null
  'format.amount.TRY': { amount: string | number }
  'format.amount.VND': { amount: string | number }
  'format.day-time': { day: string | number; time: string | number }
  'format.day.long': { date: string | number; month: string | number; year: string | number }
  'format.day.short': { date: string | number; month: string | number; year: string | number }
  'format.month-in-day.1': null
  'format.month-in-day.10': null
  'format.month-in-day.11': null
  'format.month-in-day.12': null
  'format.month-in-day.2': null
  'format.month-in-day.3': null
  'format.month-in-day.4': null
  'format.month-in-day.5': null
  'format.month-in-day.6': null
  'format.month-in-day.7': null
  'format.month-in-day.8': null
  'format.month-in-day.9': null
  'help.topic.directives': null
  'help.topic.documents': null
  'help.topic.first-run': null
  'help.topic.office': null
  'help.topic.plan-editor': null
  'help.topic.plans': null
  'help.topic.saving': null
  'help.topic.settings': null
  'help.topic.trash': null
  'help.topics': null
  'identity': null
  'identity.addressLine': null
  'identity.addressLine.hint': null
  'identity.headerLines': null
  'identity.headerLines.hint': null
  'identity.logo': null
  'identity.logo.hint': null
  'identity.name': null
  'identity.parentLines': null
  'identity.parentLines.hint': null
  'identity.place': null
  'identity.place.hint': null
  'identity.plural': null
  'identity.symbol': null
  'identity.symbol.hint': null
  'identity.validFrom': null
  'identity.validFrom.hint': null
  'layoutValue': null
  'layoutValue.plural': null
  'layoutValue.profile': null
  'layoutValue.profile.se-plan': null
  'layoutValue.profile.vn-nd30': null
  'layoutValue.profile.vn-union': null
  'layoutValue.rule': null
  'layoutValue.value': null
  'measurePair': null
  'measurePair.activity': null
  'measurePair.activityMeasures': null
  'measurePair.goal': null
  'measurePair.goalMeasures': null
  'measurePair.groups': null
  'measurePair.level': null
  'measurePair.level.hint': null
  'measurePair.measureId': null
  'measurePair.planId': null
  'measurePair.plural': null
  'measurePair.position': null
  'menu.about': null
  'menu.check': null
  'menu.copy': null
  'menu.cut': null
  'menu.edit': null
  'menu.export': null
  'menu.file': null
  'menu.full-screen': null
  'menu.help': null
  'menu.help-here': null
  'menu.new-plan': null
  'menu.paste': null
  'menu.quit': null
  'menu.redo': null
  'menu.search': null
  'menu.select-all': null
  'menu.settings': null
  'menu.undo': null
  'menu.view': null
  'menu.zoom-in': null
  'menu.zoom-out': null
  'menu.zoom-reset': null
  'office': null
  'office.add-identity': null
  'office.add-signatory': null
  'office.add-unit': null
  'office.country': null
  'office.country.es': null
  'office.country.hint': null
  'office.country.mx': null
  'office.country.other': null
  'office.country.se': null
  'office.country.tr': null
  'office.country.vn': null
  'office.currency': null
  'office.currency.CHF': null
  'office.currency.DKK': null
  'office.currency.EUR': null
  'office.currency.GBP': null
  'office.currency.MXN': null
  'office.currency.NOK': null
  'office.currency.PLN': null
  'office.currency.SEK': null
  'office.currency.TRY': null
  'office.currency.USD': null
  'office.currency.VND': null
  'office.currency.hint': null
  'office.documentLanguage': null
  'office.documentLanguage.en': null
  'office.documentLanguage.es': null
  'office.documentLanguage.hint': null
  'office.documentLanguage.sv': null
  'office.documentLanguage.tr': null
  'office.documentLanguage.vi': null
  'office.from-the-start': null
  'office.identity-count': { count: number }
  'office.in-force': null
  'office.kind': null
  'office.kind.college': null
  'office.kind.municipality': null
  'office.kind.other': null
  'office.kind.region': null
  'office.kind.union': null
  'office.lengthUnit': null
  'office.lengthUnit.cm': null
  'office.lengthUnit.in': null
  'office.lengthUnit.mm': null
  'office.letterhead': null
  'office.new-signatory': null
  'office.new-unit': null
  'office.no-signatories.text': null
  'office.no-signatories.title': null
  'office.no-units.example': null
  'office.no-units.text': null
  'office.no-units.title': null
  'office.plural': null
  'office.sample': null
  'office.signatory-count': { count: number }
  'office.unit-count': { count: number }
  'plan': null
  'plan-editor.activities.intro': null
  'plan-editor.bases.add': null
  'plan-editor.bases.add.hint': null
  'plan-editor.bases.by-rank': null
  'plan-editor.bases.intro': null
  'plan-editor.check': null
  'plan-editor.check.fine': null
  'plan-editor.check.running': null
  'plan-editor.command.add': null
  'plan-editor.command.add-inside': null
  'plan-editor.command.deeper': null
  'plan-editor.command.higher': null
  'plan-editor.command.move-down': null
  'plan-editor.command.move-up': null
  'plan-editor.command.paste': null
  'plan-editor.command.rename': null
  'plan-editor.command.trash': null
  'plan-editor.directive.add': null
  'plan-editor.document': null
  'plan-editor.export': null
  'plan-editor.export.done': { file: string | number }
  'plan-editor.export.pdf': null
  'plan-editor.export.reveal': null
  'plan-editor.export.running': null
  'plan-editor.export.word': null
  'plan-editor.fields.answers': null
  'plan-editor.fields.answers.hint': null
  'plan-editor.fields.charter': null
  'plan-editor.fields.form': null
  'plan-editor.fields.missing': null
  'plan-editor.fields.money': null
  'plan-editor.fields.number': null
  'plan-editor.fields.number.hint': null
  'plan-editor.fields.result': null
  'plan-editor.fields.signature': null
  'plan-editor.fields.text': null
  'plan-editor.gone': null
  'plan-editor.gone.why': null
  'plan-editor.language': null
  'plan-editor.language-is': { language: string | number }
  'plan-editor.level.se.1': null
  'plan-editor.level.se.2': null
  'plan-editor.level.se.3': null
  'plan-editor.level.vn.1': null
  'plan-editor.level.vn.2': null
  'plan-editor.level.vn.3': null
  'plan-editor.matrix.add-level': null
  'plan-editor.matrix.add-row': { level: string | number }
  'plan-editor.matrix.empty': null
  'plan-editor.matrix.empty.why': null
  'plan-editor.matrix.intro': null
  'plan-editor.matrix.new-level': null
  'plan-editor.matrix.row': { number: number }
  'plan-editor.move-down': { name: string | number }
  'plan-editor.move-up': { name: string | number }
  'plan-editor.pane.fields': null
  'plan-editor.pane.preview': null
  'plan-editor.pane.preview-width': null
  'plan-editor.pane.tree': null
  'plan-editor.pane.tree-width': null
  'plan-editor.part.activities': null
  'plan-editor.part.adoption': null
  'plan-editor.part.bases': null
  'plan-editor.part.document': null
  'plan-editor.part.matrix': null
  'plan-editor.part.recipients': null
  'plan-editor.paste.add': null
  'plan-editor.paste.hint': null
  'plan-editor.paste.list': null
  'plan-editor.paste.title': null
  'plan-editor.preview.fit': null
  'plan-editor.preview.laying-out': null
  'plan-editor.preview.page': { page: number; pages: number }
  'plan-editor.preview.percent': { percent: string | number }
  'plan-editor.preview.title': { title: string | number }
  'plan-editor.preview.zoom': null
  'plan-editor.preview.zoom-is': { percent: string | number }
  'plan-editor.recipients.add.addressee': null
  'plan-editor.recipients.add.copy': null
  'plan-editor.recipients.add.file': null
  'plan-editor.remove': { name: string | number }
  'plan-editor.removed': { name: string | number }
  'plan-editor.tree.add': null
  'plan-editor.tree.add-at': { level: string | number }
  'plan-editor.tree.commands': null
  'plan-editor.tree.dropped': null
  'plan-editor.tree.empty': null
  'plan-editor.tree.first': null
  'plan-editor.tree.kept-as-draft': null
  'plan-editor.tree.keys': null
  'plan-editor.tree.keys-editing': null
  'plan-editor.tree.keys-part': null
  'plan-editor.tree.keys-short': null
  'plan-editor.tree.moved-down': null
  'plan-editor.tree.moved-up': null
  'plan-editor.tree.not-pasted': { count: number }
  'plan-editor.tree.part-keys': null
  'plan-editor.tree.pasted': { count: number }
  'plan-editor.tree.title-of': { marker: string | number }
  'plan-editor.tree.too-long': { count: number; limit: number }
  'plan-editor.tree.trashed': { count: number }
  'plan-editor.tree.untitled': null
  'plan-editor.tree.went-deeper': null
  'plan-editor.tree.went-higher': null
  'plan-editor.warning.no-lead': null
  'plan-editor.warning.no-time': null
  'plan-editor.warning.no-title': null
  'plan.adoptedBy': null
  'plan.adoptedItem': null
  'plan.charterSignedOn': null
  'plan.charterSignedOn.hint': null
  'plan.copies': null
  'plan.currency': null
  'plan.currency.CHF': null
  'plan.currency.DKK': null
  'plan.currency.EUR': null
  'plan.currency.GBP': null
  'plan.currency.MXN': null
  'plan.currency.NOK': null
  'plan.currency.PLN': null
  'plan.currency.SEK': null
  'plan.currency.TRY': null
  'plan.currency.USD': null
  'plan.currency.VND': null
  'plan.drafterMark': null
  'plan.drafterUnitId': null
  'plan.endsOn': null
  'plan.followUp': null
  'plan.followUp.hint': null
  'plan.kind': null
  'plan.kind.plan': null
  'plan.kind.proposal': null
  'plan.language': null
  'plan.language.en': null
  'plan.language.es': null
  'plan.language.hint': null
  'plan.language.sv': null
  'plan.language.tr': null
  'plan.language.vi': null
  'plan.levelNames': null
  'plan.levelNames.hint': null
  'plan.number': null
  'plan.number.hint': null
  'plan.opening': null
  'plan.opening.hint': null
  'plan.owner': null
  'plan.parentDirectiveId': null
  'plan.parentDirectiveId.hint': null
  'plan.place': null
  'plan.place.hint': null
  'plan.plural': null
  'plan.profile': null
  'plan.profile.se-plan': null
  'plan.profile.vn-nd30': null
  'plan.profile.vn-union': null
  'plan.reference': null
  'plan.signatoryId': null
  'plan.signedOn': null
  'plan.signedOn.hint': null
  'plan.startsOn': null
  'plan.status': null
  'plan.status.adopted': null
  'plan.status.completed': null
  'plan.status.draft': null
  'plan.status.ongoing': null
  'plan.status.replaced': null
  'plan.status.submitted': null
  'plan.subtitle': null
  'plan.symbol': null
  'plan.symbol.hint': null
  'plan.title': null
  'plan.title.hint': null
  'plan.version': null
  'planBasis': null
  'planBasis.closing': null
  'planBasis.directiveId': null
  'planBasis.planId': null
  'planBasis.plural': null
  'planBasis.position': null
  'planBasis.position.hint': null
  'planNode': null
  'planNode.body': null
  'planNode.budget': null
  'planNode.budgetSource': null
  'planNode.directiveIds': null
  'planNode.dueText': null
  'planNode.dueText.hint': null
  'planNode.endsOn': null
  'planNode.kind': null
  'planNode.kind.annex': null
  'planNode.kind.measure': null
  'planNode.kind.point': null
  'planNode.kind.section': null
  'planNode.leadUnitId': null
  'planNode.marker': null
  'planNode.marker.auto': null
  'planNode.marker.dash': null
  'planNode.marker.letter': null
  'planNode.marker.none': null
  'planNode.marker.number': null
  'planNode.measuredBy': null
  'planNode.parentId': null
  'planNode.partnerUnitIds': null
  'planNode.planId': null
  'planNode.plural': null
  'planNode.position': null
  'planNode.product': null
  'planNode.startsOn': null
  'planNode.status': null
  'planNode.status.done': null
  'planNode.status.dropped': null
  'planNode.status.late': null
  'planNode.status.ongoing': null
  'planNode.status.planned': null
  'planNode.targetLevel': null
  'planNode.title': null
  'plans.changed': null
  'plans.count': { count: number }
  'plans.create': null
  'plans.empty.example': null
  'plans.empty.text': null
  'plans.empty.title': null
  'plans.filter': null
  'plans.measures': null
  'plans.period': null
  'problem.added-again': null
  'problem.already-exists': null
  'problem.amounts-have-cents': null
  'problem.end-before-start': null
  'problem.no-number': null
  'problem.no-such-day': null
  'problem.no-such-record': null
  'problem.not-found': null
  'problem.not-in-list': null
  'problem.other-place': null
  'problem.other-plan': null
  'problem.outside-range': null
  'problem.owner-in-trash': null
  'problem.owner-stays': null
  'problem.required': null
  'problem.too-large': { limit: number }
  'problem.too-long': { limit: number }
  'problem.too-long.no-limit': null
  'problem.too-many': { limit: number }
  'problem.too-small': { limit: number }
  'problem.under-itself': null
  'problem.unknown-field': null
  'problem.wrong-form': null
  'recipient': null
  'recipient.kind': null
  'recipient.kind.addressee': null
  'recipient.kind.copy': null
  'recipient.kind.file': null
  'recipient.name': null
  'recipient.planId': null
  'recipient.plural': null
  'recipient.position': null
  'rule.annex-label-size': null
  'rule.annex-label-style': null
  'rule.annex-numbering': null
  'rule.annex-reference-size': null
  'rule.annex-reference-style': null
  'rule.annex-title-size': null
  'rule.annex-title-style': null
  'rule.authority-size': null
  'rule.authority-style': null
  'rule.basis-size': null
  'rule.basis-style': null
  'rule.basis-text': null
  'rule.body-after': null
  'rule.body-before': null
  'rule.body-first-line': null
  'rule.body-line': null
  'rule.body-size': null
  'rule.body-style': null
  'rule.clause-size': null
  'rule.clause-style': null
  'rule.color': null
  'rule.decision-box': null
  'rule.end-mark': null
  'rule.external-links': null
  'rule.font': null
  'rule.header-rows': null
  'rule.header-size': null
  'rule.header-style': null
  'rule.heading-levels': null
  'rule.heading1-size': null
  'rule.heading1-style': null
  'rule.heading2-size': null
  'rule.heading2-style': null
  'rule.issuer-rule': null
  'rule.issuing-body-size': null
  'rule.issuing-body-style': null
  'rule.language': null
  'rule.letterhead-day': null
  'rule.lists': null
  'rule.macros': null
  'rule.margin-bottom': null
  'rule.margin-left': null
  'rule.margin-right': null
  'rule.margin-top': null
  'rule.matrix': null
  'rule.motto-rule': null
  'rule.motto-size': null
  'rule.motto-style': null
  'rule.motto-text': null
  'rule.nation-size': null
  'rule.nation-style': null
  'rule.nation-text': null
  'rule.number-size': null
  'rule.number-style': null
  'rule.number-text': null
  'rule.numbering-text': null
  'rule.orientation': null
  'rule.page-number-first': null
  'rule.page-number-place': null
  'rule.page-number-size': null
  'rule.page-number-style': null
  'rule.paper': null
  'rule.parent-body-size': null
  'rule.parent-body-style': null
  'rule.picture-text': null
  'rule.place-date-size': null
  'rule.place-date-style': null
  'rule.place-date-text': null
  'rule.recipients-label-size': null
  'rule.recipients-label-style': null
  'rule.recipients-size': null
  'rule.recipients-style': null
  'rule.recipients-text': null
  'rule.section-size': null
  'rule.section-style': null
  'rule.signature-block': null
  'rule.signer-size': null
  'rule.signer-style': null
  'rule.subject-rule': null
  'rule.subject-size': null
  'rule.subject-style': null
  'rule.subtitle-size': null
  'rule.subtitle-style': null
  'rule.table-size': null
  'rule.table-style': null
  'rule.title-property': null
  'rule.title-size': null
  'rule.title-style': null
  'rule.type-size': null
  'rule.type-style': null
  'rule.unicode': null
  'rule.update-fields': null
  'ruleWord.a4': null
  'ruleWord.beside-recipients': null
  'ruleWord.black': null
  'ruleWord.bold': null
  'ruleWord.capitals': null
  'ruleWord.center': null
  'ruleWord.colored': null
  'ruleWord.continued': null
  'ruleWord.elsewhere': null
  'ruleWord.first-page': null
  'ruleWord.footer': null
  'ruleWord.goes-on': null
  'ruleWord.header': null
  'ruleWord.hidden': null
  'ruleWord.in-order': null
  'ruleWord.italic': null
  'ruleWord.justify': null
  'ruleWord.landscape': null
  'ruleWord.later': null
  'ruleWord.left': null
  'ruleWord.light': null
  'ruleWord.longer': null
  'ruleWord.lower': null
  'ruleWord.missing': null
  'ruleWord.nfc': null
  'ruleWord.none': null
  'ruleWord.not-nfc': null
  'ruleWord.once': null
  'ruleWord.other-paper': null
  'ruleWord.portrait': null
  'ruleWord.present': null
  'ruleWord.real-lists': null
  'ruleWord.repeated': null
  'ruleWord.restart': null
  'ruleWord.right': null
  'ruleWord.set': null
  'ruleWord.shorter': null
  'ruleWord.shown': null
  'ruleWord.skipped': null
  'ruleWord.text-length': null
  'ruleWord.third-to-half': null
  'ruleWord.typed-marks': null
  'ruleWord.upright': null
  'rules.all-kept': null
  'rules.check-another': null
  'rules.column.allowed': null
  'rules.column.found': null
  'rules.column.rule': null
  'rules.column.source': null
  'rules.column.verdict': null
  'rules.file': { file: string | number }
  'rules.intro': null
  'rules.mend': null
  'rules.not-found': null
  'rules.source-checked': { source: string | number; day: string | number }
  'rules.summary': { kept: number; all: number }
  'rules.title': null
  'rules.to-mend': { count: number }
  'rules.unit.lines': null
  'rules.unit.mm': null
  'rules.unit.pt': null
  'rules.unverified': null
  'rules.unverified.hint': null
  'rules.verdict.missing': null
  'rules.verdict.not-applicable': null
  'rules.verdict.ok': null
  'rules.verdict.outside': null
  'rules.verified': null
  'settings.data': null
  'settings.data.folder': null
  'settings.language': null
  'settings.language.en': null
  'settings.language.es': null
  'settings.language.hint': null
  'settings.language.sv': null
  'settings.language.tr': null
  'settings.language.vi': null
  'settings.layout': null
  'settings.layout.allowed': { range: string | number }
  'settings.layout.at-least': { value: string | number; unit: string | number }
  'settings.layout.at-most': { value: string | number; unit: string | number }
  'settings.layout.hint': null
  'settings.layout.range': { from: string | number; to: string | number; unit: string | number }
  'settings.layout.reset': null
  'settings.layout.source': { source: string | number; day: string | number }
  'settings.layout.usual': { value: string | number }
  'settings.office': null
  'settings.program': null
  'settings.theme': null
  'settings.theme.dark': null
  'settings.theme.light': null
  'settings.theme.system': null
  'settings.title': null
  'settings.unit.cm': null
  'settings.unit.in': null
  'settings.unit.lines': null
  'settings.unit.mm': null
  'settings.unit.pt': null
  'setup.data-stay': null
  'setup.failed.damaged.why': null
  'setup.failed.elsewhere': null
  'setup.failed.foreign-file.why': null
  'setup.failed.from-the-future.why': null
  'setup.failed.not-a-database.why': null
  'setup.failed.now.title': null
  'setup.failed.renew': null
  'setup.failed.retry': null
  'setup.failed.reveal': null
  'setup.failed.safe': null
  'setup.failed.safe.sample': null
  'setup.failed.safe.title': null
  'setup.failed.sample.title': null
  'setup.failed.step.again': null
  'setup.failed.step.copy': null
  'setup.failed.step.earlier': null
  'setup.failed.step.elsewhere': null
  'setup.failed.step.install': null
  'setup.failed.step.look': null
  'setup.failed.step.renew': null
  'setup.failed.still': { time: string | number }
  'setup.failed.support': null
  'setup.failed.support.file': null
  'setup.failed.support.folder': null
  'setup.failed.support.kind': null
  'setup.failed.title': null
  'setup.finish': null
  'setup.language.again': null
  'setup.language.title': null
  'setup.office.intro': null
  'setup.office.parent': null
  'setup.office.title': null
  'setup.sample.an-giang': null
  'setup.sample.ha-noi': null
  'setup.sample.umea': null
  'setup.start.own': null
  'setup.start.own.hint': null
  'setup.start.sample': null
  'setup.start.sample.hint': null
  'setup.start.title': null
  'shortcut.calendar': null
  'shortcut.choose-all': null
  'shortcut.escape': null
  'shortcut.everywhere': null
  'shortcut.fields': null
  'shortcut.lists': null
  'shortcut.next-area': null
  'shortcut.next-row': null
  'shortcut.plan': null
  'shortcut.preview': null
  'shortcut.previous-area': null
  'shortcut.previous-row': null
  'signatory': null
  'signatory.authorityLines': null
  'signatory.authorityLines.hint': null
  'signatory.name': null
  'signatory.name.hint': null
  'signatory.plural': null
  'signatory.post': null
  'signatory.preset': null
  'signatory.preset.kt': null
  'signatory.preset.q': null
  'signatory.preset.tl': null
  'signatory.preset.tm': null
  'signatory.preset.tuq': null
  'signatory.standard': null
  'signatory.standard.hint': null
  'signatory.validFrom': null
  'signatory.validTo': null
  'trash.kind': null
  'trash.what': null
  'trash.when': null
  'unit': null
  'unit.abbreviation': null
  'unit.kind': null
  'unit.kind.administration': null
  'unit.kind.committee': null
  'unit.kind.department': null
  'unit.kind.faculty': null
  'unit.kind.municipality': null
  'unit.kind.other': null
  'unit.kind.team': null
  'unit.kind.union': null
  'unit.name': null
  'unit.outside': null
  'unit.outside.hint': null
  'unit.parentId': null
  'unit.plural': null
}
