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
  'access.add': null
  'access.begin': null
  'access.begin.text': null
  'access.change': null
  'access.forgotten': null
  'access.forgotten.text': null
  'access.idle': null
  'access.idle.hint': null
  'access.idle.minutes': { count: number }
  'access.idle.never': null
  'access.intro': null
  'access.key.text': null
  'access.limits': null
  'access.lock': null
  'access.locked.text': { name: string | number }
  'access.locked.title': null
  'access.name': null
  'access.name.missing': null
  'access.none': null
  'access.own-password': null
  'access.own-password.done': null
  'access.own-password.old': null
  'access.own-password.title': null
  'access.password': null
  'access.password.hint': null
  'access.password.keep': null
  'access.password.new': null
  'access.password.short': null
  'access.reading': null
  'access.recover': null
  'access.recover.key': null
  'access.remove': null
  'access.remove.last': null
  'access.remove.sure': { name: string | number }
  'access.remove.text': { name: string | number }
  'access.role': null
  'access.role.administrator': null
  'access.role.administrator.detail': null
  'access.role.officer': null
  'access.role.officer.detail': null
  'access.role.reader': null
  'access.role.reader.detail': null
  'access.role.secretary': null
  'access.role.secretary.detail': null
  'access.save': null
  'access.sign-in': null
  'access.sign-in.title': null
  'access.sign-out': null
  'access.title': null
  'access.who': null
  'access.you': null
  'agendaItem': null
  'agendaItem.discussion': null
  'agendaItem.documents': null
  'agendaItem.meetingId': null
  'agendaItem.minutes': null
  'agendaItem.planNodeId': null
  'agendaItem.plural': null
  'agendaItem.position': null
  'agendaItem.presenter': null
  'agendaItem.presenterId': null
  'agendaItem.proposals': null
  'agendaItem.reference': null
  'agendaItem.startTime': null
  'agendaItem.title': null
  'agreement': null
  'agreement.endsOn': null
  'agreement.kind': null
  'agreement.kind.contract': null
  'agreement.kind.memorandum': null
  'agreement.kind.other': null
  'agreement.kind.project': null
  'agreement.kind.protocol': null
  'agreement.note': null
  'agreement.noticeDays': null
  'agreement.number': null
  'agreement.plural': null
  'agreement.signedOn': null
  'agreement.stakeholderId': null
  'agreement.startsOn': null
  'agreement.state': null
  'agreement.state.ended': null
  'agreement.state.planned': null
  'agreement.state.signed': null
  'agreement.subject': null
  'agreement.title': null
  'agreement.trainingId': null
  'agreements.any-end': null
  'agreements.any-state': null
  'agreements.count': { count: number }
  'agreements.empty.example': null
  'agreements.empty.text': null
  'agreements.empty.title': null
  'agreements.end.365': null
  'agreements.end.90': null
  'agreements.end.past': null
  'agreements.standing.ended': null
  'agreements.standing.ending': null
  'agreements.standing.past': null
  'agreements.standing.planned': null
  'agreements.standing.running': null
  'app.about': null
  'app.back': null
  'app.bold': null
  'app.bullets': null
  'app.calendar': null
  'app.cancel': null
  'app.choose': null
  'app.choose-day': { field: string | number }
  'app.choose-file': null
  'app.chosen': { field: string | number }
  'app.close': null
  'app.commands': null
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
  'app.file-kind.backup': null
  'app.file-kind.calendar': null
  'app.file-kind.csv': null
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
  'app.indicators': null
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
  'app.redone-of': { name: string | number }
  'app.remove': null
  'app.restore': null
  'app.restore-record': { title: string | number }
  'app.restored': { title: string | number }
  'app.retry': null
  'app.room.kept': null
  'app.room.used': null
  'app.room.what-to-do': null
  'app.sample': null
  'app.sample.an-giang': null
  'app.sample.banner': null
  'app.sample.ha-noi': null
  'app.sample.izcalli': null
  'app.sample.leave': null
  'app.sample.mersin': null
  'app.sample.other': null
  'app.sample.umea': null
  'app.save': null
  'app.saved': { time: string | number }
  'app.saving': null
  'app.search': null
  'app.search.all-kinds': null
  'app.search.found': { count: number }
  'app.search.hint': null
  'app.search.kind': null
  'app.search.nothing': { words: string | number }
  'app.search.recent-records': null
  'app.search.recent-words': null
  'app.settings': null
  'app.shortcuts': null
  'app.show-typed': null
  'app.signatories': null
  'app.skip-to-content': null
  'app.today': null
  'app.trail': null
  'app.trash': null
  'app.trash.empty.text': null
  'app.trash.empty.title': null
  'app.undo': null
  'app.undone': null
  'app.undone-of': { name: string | number }
  'app.unfinished': null
  'app.units': null
  'app.units-and-signatories': null
  'app.unknown': null
  'app.untitled': { kind: string | number }
  'app.yes': null
  'attendance.add-group': null
  'attendance.add-person': null
  'attendance.added': { count: number }
  'attendance.count': { count: number }
  'attendance.counted': null
  'attendance.filter': null
  'attendance.from-register': null
  'attendance.grid-keys': null
  'attendance.group-details': null
  'attendance.level': null
  'attendance.lock': null
  'attendance.locked': null
  'attendance.mark': null
  'attendance.marked': { count: number }
  'attendance.named': null
  'attendance.named.none': null
  'attendance.nameless': null
  'attendance.paste': null
  'attendance.paste.add': { count: number }
  'attendance.paste.hint': null
  'attendance.paste.leave-out': { count: number }
  'attendance.paste.list': null
  'attendance.paste.read': null
  'attendance.paste.title': null
  'attendance.paste.too-many': { limit: string | number }
  'attendance.register.hint': null
  'attendance.reopen': null
  'attendance.share': { share: string | number; of: string | number }
  'attendance.stated.less': { sum: string | number; difference: string | number }
  'attendance.stated.more': { sum: string | number; difference: string | number }
  'attendance.stated.same': { sum: string | number }
  'attendance.sum.all': null
  'attendance.sum.counted': null
  'attendance.sum.named': null
  'attendance.total': null
  'attendance.twice': null
  'attendance.twice.text': null
  'attendance.twice.title': { count: number }
  'attendance.unnamed-group': null
  'attendee': null
  'attendee.items': null
  'attendee.items.hint': null
  'attendee.level': null
  'attendee.level.elected': null
  'attendee.level.focal-point': null
  'attendee.level.head': null
  'attendee.level.manager': null
  'attendee.level.not-stated': null
  'attendee.level.public': null
  'attendee.level.staff': null
  'attendee.level.student': null
  'attendee.meetingId': null
  'attendee.name': null
  'attendee.personId': null
  'attendee.plural': null
  'attendee.position': null
  'attendee.post': null
  'attendee.presence': null
  'attendee.presence.absent': null
  'attendee.presence.excused': null
  'attendee.presence.invited': null
  'attendee.presence.present': null
  'attendee.presence.remote': null
  'attendee.represents': null
  'attendee.represents.hint': null
  'attendee.role': null
  'attendee.role.adviser': null
  'attendee.role.approver': null
  'attendee.role.chair': null
  'attendee.role.coordinator': null
  'attendee.role.deputy-chair': null
  'attendee.role.guest': null
  'attendee.role.member': null
  'attendee.role.secretary': null
  'attendee.role.standing-deputy': null
  'attendee.role.substitute': null
  'attendee.role.technical-secretary': null
  'attendee.sex': null
  'attendee.sex.hint': null
  'attendee.sex.man': null
  'attendee.sex.not-stated': null
  'attendee.sex.other': null
  'attendee.sex.woman': null
  'attendee.side': null
  'attendee.side.employer': null
  'attendee.side.none': null
  'attendee.side.workers': null
  'attendee.stakeholderId': null
  'attendee.substituteForId': null
  'attendee.unitId': null
  'attendee.voting': null
  'attendeeGroup': null
  'attendeeGroup.label': null
  'attendeeGroup.level': null
  'attendeeGroup.level.elected': null
  'attendeeGroup.level.focal-point': null
  'attendeeGroup.level.head': null
  'attendeeGroup.level.manager': null
  'attendeeGroup.level.not-stated': null
  'attendeeGroup.level.public': null
  'attendeeGroup.level.staff': null
  'attendeeGroup.level.student': null
  'attendeeGroup.meetingId': null
  'attendeeGroup.men': null
  'attendeeGroup.notStated': null
  'attendeeGroup.other': null
  'attendeeGroup.plural': null
  'attendeeGroup.position': null
  'attendeeGroup.stakeholderId': null
  'attendeeGroup.unitId': null
  'attendeeGroup.women': null
  'audit.broken': null
  'audit.broken.changed': { number: string | number }
  'audit.broken.cut-off': { number: string | number }
  'audit.broken.missing': { number: string | number }
  'audit.broken.other-chain': { number: string | number }
  'audit.broken.since': { since: string | number }
  'audit.broken.what-to-do': null
  'audit.changes-only': null
  'audit.count': { count: number }
  'audit.detail.backup': { sequence: string | number }
  'audit.empty': null
  'audit.empty.text': null
  'audit.events-only': null
  'audit.everybody': null
  'audit.everything': null
  'audit.export': null
  'audit.exported': { entries: number; file: string | number }
  'audit.fields': null
  'audit.file-name': { day: string | number }
  'audit.from': null
  'audit.head': { entries: number; seal: string | number }
  'audit.id': null
  'audit.intro': null
  'audit.kind.access-changed': null
  'audit.kind.audit-exported': null
  'audit.kind.backup-made': null
  'audit.kind.backup-protected': null
  'audit.kind.calendar-exported': null
  'audit.kind.chain-begun': null
  'audit.kind.create': null
  'audit.kind.document-exported': null
  'audit.kind.locked': null
  'audit.kind.office-restored': null
  'audit.kind.password-changed': null
  'audit.kind.person-erased': null
  'audit.kind.person-exported': null
  'audit.kind.profile-added': null
  'audit.kind.profile-changed': null
  'audit.kind.profile-removed': null
  'audit.kind.restore': null
  'audit.kind.restore-undone': null
  'audit.kind.sign-in-failed': null
  'audit.kind.signed-in': null
  'audit.kind.signed-out': null
  'audit.kind.trash': null
  'audit.kind.update': null
  'audit.none': null
  'audit.number': null
  'audit.open': null
  'audit.program': null
  'audit.record': null
  'audit.sound': { entries: number }
  'audit.sound.seal': { seal: string | number }
  'audit.title': null
  'audit.unchecked': { count: number }
  'audit.unchecked.text': null
  'audit.until': null
  'audit.verify': null
  'audit.verify.running': null
  'audit.verify.text': null
  'audit.what': null
  'audit.when': null
  'audit.who': null
  'backup.automatic': null
  'backup.automatic.choose': null
  'backup.automatic.daily': null
  'backup.automatic.done': { sequence: string | number }
  'backup.automatic.end': null
  'backup.automatic.failed': null
  'backup.automatic.failed.at': { at: string | number }
  'backup.automatic.folder': null
  'backup.automatic.never': null
  'backup.automatic.text': null
  'backup.automatic.when': null
  'backup.back.do': null
  'backup.back.done': null
  'backup.back.lost': { count: number }
  'backup.back.text': { restoredAt: string | number; sequence: string | number; until: string | number }
  'backup.capsule.intro': { sequence: string | number; at: string | number }
  'backup.capsule.read-me': { office: string | number; sequence: string | number; at: string | number }
  'backup.changes': { count: number }
  'backup.checked.sound': null
  'backup.choose-folder': null
  'backup.cli.audit': { entries: number; seal: string | number }
  'backup.cli.made': { sequence: string | number; file: string | number; folder: string | number; megabytes: string | number }
  'backup.cli.proven': { sequence: string | number; computer: string | number; at: string | number }
  'backup.cli.recovery-key': { key: string | number }
  'backup.cli.restored': { file: string | number }
  'backup.cli.sealed': { file: string | number; sequence: string | number; office: string | number; at: string | number }
  'backup.cli.sound': { file: string | number; sequence: string | number; office: string | number; at: string | number }
  'backup.done': { sequence: string | number }
  'backup.done.eject': null
  'backup.done.removed': { count: number }
  'backup.due.chip': null
  'backup.due.never': null
  'backup.due.old': { at: string | number }
  'backup.due.title': null
  'backup.elsewhere': null
  'backup.file': null
  'backup.folder': null
  'backup.intro': null
  'backup.key.done': null
  'backup.key.kept': null
  'backup.key.print': null
  'backup.key.sheet.made': { day: string | number }
  'backup.key.sheet.text': null
  'backup.key.sheet.title': null
  'backup.key.text': null
  'backup.key.title': null
  'backup.last': null
  'backup.locked': null
  'backup.made': null
  'backup.move': null
  'backup.move.make': null
  'backup.move.step.make': null
  'backup.move.step.open': null
  'backup.move.step.secret': null
  'backup.move.step.stop': null
  'backup.move.text': null
  'backup.none': null
  'backup.not-locked': null
  'backup.now': null
  'backup.passphrase': null
  'backup.passphrase.again': null
  'backup.passphrase.change': null
  'backup.passphrase.change.hint': null
  'backup.passphrase.differs': null
  'backup.passphrase.hint': null
  'backup.passphrase.set': null
  'backup.passphrase.short': null
  'backup.passphrase.without': null
  'backup.proof': null
  'backup.proof.done': null
  'backup.proof.last': { at: string | number; computer: string | number; sequence: string | number }
  'backup.proof.never': null
  'backup.proof.running': null
  'backup.proof.text': null
  'backup.proof.try': null
  'backup.protection': null
  'backup.protection.choose': null
  'backup.protection.locked': null
  'backup.protection.open': null
  'backup.protection.why': null
  'backup.restore': null
  'backup.restore.check': null
  'backup.restore.checked': null
  'backup.restore.choose': null
  'backup.restore.do': null
  'backup.restore.done': { at: string | number }
  'backup.restore.erased': null
  'backup.restore.kind': null
  'backup.restore.known': null
  'backup.restore.lost': { count: number; at: string | number }
  'backup.restore.of': { sequence: string | number; office: string | number; at: string | number }
  'backup.restore.other-line': null
  'backup.restore.other-office': null
  'backup.restore.other-office.want': null
  'backup.restore.running': null
  'backup.restore.sealed': null
  'backup.restore.secret': null
  'backup.restore.text': null
  'backup.restore.then': null
  'backup.restore.title': null
  'backup.restore.today': null
  'backup.reveal': null
  'backup.running': null
  'backup.same-disk': null
  'backup.size': { megabytes: string | number }
  'backup.start': null
  'backup.start.hint': null
  'backup.title': null
  'backup.verified': null
  'balance.in-band': null
  'balance.men': { count: number }
  'balance.not-stated': { count: number }
  'balance.other': { count: number }
  'balance.out-of-band': null
  'balance.share': { share: string | number; of: string | number }
  'balance.total': { count: number; total: string | number }
  'balance.women': { count: number }
  'body': null
  'body.basisText': null
  'body.createdBy': null
  'body.createdBy.hint': null
  'body.createdOn': null
  'body.endsOn': null
  'body.installedOn': null
  'body.installedPlace': null
  'body.kind': null
  'body.kind.advisory-board': null
  'body.kind.board': null
  'body.kind.club': null
  'body.kind.collaborators': null
  'body.kind.collegiate-body': null
  'body.kind.committee': null
  'body.kind.communicators': null
  'body.kind.coordination-board': null
  'body.kind.coordinators': null
  'body.kind.council-committee': null
  'body.kind.drafting-team': null
  'body.kind.equality-unit': null
  'body.kind.follow-up-commission': null
  'body.kind.negotiating-commission': null
  'body.kind.other': null
  'body.kind.rapporteurs': null
  'body.kind.secretariat': null
  'body.kind.steering-group': null
  'body.kind.women-council': null
  'body.kind.working-group': null
  'body.kind.working-table': null
  'body.legalBasisId': null
  'body.maxMembers': null
  'body.minMembers': null
  'body.name': null
  'body.note': null
  'body.oathTakenBy': null
  'body.planId': null
  'body.plural': null
  'body.purpose': null
  'body.rhythm': null
  'body.shortName': null
  'body.unitId': null
  'body.weight': null
  'body.weight.formal': null
  'body.weight.informal': null
  'body.weight.negotiated': null
  'calendar.adopt': null
  'calendar.adopt.action': { count: number }
  'calendar.adopt.all': null
  'calendar.adopt.done': { count: number }
  'calendar.adopt.text': null
  'calendar.ahead': null
  'calendar.ahead.month': null
  'calendar.ahead.past': null
  'calendar.ahead.quarter': null
  'calendar.ahead.year': null
  'calendar.any': null
  'calendar.any-kind': null
  'calendar.checked': { source: string | number; day: string | number }
  'calendar.count': { count: number }
  'calendar.cut': null
  'calendar.day-label': { day: string | number; entries: string | number }
  'calendar.days-late': { count: number }
  'calendar.days-left': { count: number }
  'calendar.done-title': { title: string | number }
  'calendar.duties.count': { count: number }
  'calendar.duties.empty.example': null
  'calendar.duties.empty.text': null
  'calendar.duties.empty.title': null
  'calendar.duties.new': null
  'calendar.duty.basis': null
  'calendar.duty.days': null
  'calendar.duty.days.none': null
  'calendar.duty.entry': null
  'calendar.duty.open': null
  'calendar.duty.open-for': { day: string | number }
  'calendar.duty.record': null
  'calendar.duty.record-for': { day: string | number }
  'calendar.duty.rule': null
  'calendar.duty.rule.hint': null
  'calendar.duty.whom': null
  'calendar.empty.text': null
  'calendar.empty.title': null
  'calendar.export': null
  'calendar.export.done': { count: number; file: string | number }
  'calendar.file-name': { from: string | number; to: string | number }
  'calendar.grid': { month: string | number }
  'calendar.inspections.count': { count: number }
  'calendar.inspections.empty.example': null
  'calendar.inspections.empty.text': null
  'calendar.inspections.empty.title': null
  'calendar.inspections.new': null
  'calendar.inspections.outcome': null
  'calendar.kind': null
  'calendar.kind.agreement': null
  'calendar.kind.campaign': null
  'calendar.kind.certificate': null
  'calendar.kind.decision': null
  'calendar.kind.duty': null
  'calendar.kind.inspection': null
  'calendar.kind.measure': null
  'calendar.kind.meeting': null
  'calendar.kind.plan': null
  'calendar.kind.publication': null
  'calendar.kind.task': null
  'calendar.kind.training': null
  'calendar.month-last': null
  'calendar.month-only': null
  'calendar.more': { count: string | number }
  'calendar.next-month': null
  'calendar.no-owner': null
  'calendar.nothing-on-day': null
  'calendar.overdue-count': { count: number }
  'calendar.owner': null
  'calendar.previous-month': null
  'calendar.publications.count': { count: number }
  'calendar.publications.empty.example': null
  'calendar.publications.empty.text': null
  'calendar.publications.empty.title': null
  'calendar.publications.new': null
  'calendar.publications.what-for': null
  'calendar.responsible': { name: string | number }
  'calendar.rule': null
  'calendar.rule.after': { span: string | number; anchor: string | number }
  'calendar.rule.again': { rhythm: string | number; rule: string | number }
  'calendar.rule.and-again': { rule: string | number; rhythm: string | number }
  'calendar.rule.before': { span: string | number; anchor: string | number }
  'calendar.rule.month-end': { month: string | number }
  'calendar.rule.never': null
  'calendar.rule.paused': null
  'calendar.rule.rhythm': { rhythm: string | number; day: string | number }
  'calendar.rule.same-day': { anchor: string | number }
  'calendar.rule.yearly': { day: string | number }
  'calendar.rule.yearly-span': { day: string | number; last: string | number }
  'calendar.search': null
  'calendar.span': { from: string | number; to: string | number }
  'calendar.span.days': { count: number }
  'calendar.span.months': { count: number }
  'calendar.span.weeks': { count: number }
  'calendar.span.working-days': { count: number }
  'calendar.span.years': { count: number }
  'calendar.state': null
  'calendar.state.done': null
  'calendar.state.ongoing': null
  'calendar.state.open': null
  'calendar.state.overdue': null
  'calendar.state.planned': null
  'calendar.tab.duties': null
  'calendar.tab.inspections': null
  'calendar.tab.list': null
  'calendar.tab.month': null
  'calendar.tab.publications': null
  'calendar.this-month': null
  'calendar.unverified': null
  'calendar.verified': null
  'calendar.what': null
  'calendar.when': null
  'chart.as-picture': null
  'chart.as-table': null
  'chart.balanced': null
  'chart.not-balanced': null
  'chart.share': null
  'chart.total': null
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
  'cli.help': { offices: string | number; kinds: string | number; languages: string | number; profiles: string | number }
  'cli.sample-made': { office: string | number; folder: string | number }
  'cli.samples-made': { count: number; folder: string | number }
  'cli.wrong.command': { value: string | number }
  'cli.wrong.format': { value: string | number }
  'cli.wrong.kind': { value: string | number; choices: string | number }
  'cli.wrong.language': { value: string | number; choices: string | number }
  'cli.wrong.missing': { value: string | number }
  'cli.wrong.office': { value: string | number; choices: string | number }
  'cli.wrong.option': { value: string | number }
  'cli.wrong.profile': { value: string | number; choices: string | number }
  'contactEntry': null
  'contactEntry.byWhom': null
  'contactEntry.day': null
  'contactEntry.kind': null
  'contactEntry.kind.call': null
  'contactEntry.kind.e-mail': null
  'contactEntry.kind.letter': null
  'contactEntry.kind.meeting': null
  'contactEntry.kind.other': null
  'contactEntry.kind.visit': null
  'contactEntry.meetingId': null
  'contactEntry.personId': null
  'contactEntry.plural': null
  'contactEntry.stakeholderId': null
  'contactEntry.subject': null
  'contactEntry.text': null
  'decision': null
  'decision.agendaItemId': null
  'decision.dueOn': null
  'decision.kind': null
  'decision.kind.decision': null
  'decision.kind.information': null
  'decision.kind.recommendation': null
  'decision.meetingId': null
  'decision.note': null
  'decision.number': null
  'decision.number.hint': null
  'decision.personId': null
  'decision.planNodeId': null
  'decision.plural': null
  'decision.position': null
  'decision.progress': null
  'decision.responsible': null
  'decision.result': null
  'decision.result.majority': null
  'decision.result.not-stated': null
  'decision.result.rejected': null
  'decision.result.unanimous': null
  'decision.sentTo': null
  'decision.startsOn': null
  'decision.status': null
  'decision.status.done': null
  'decision.status.dropped': null
  'decision.status.in-progress': null
  'decision.status.open': null
  'decision.status.partly-done': null
  'decision.status.re-planned': null
  'decision.text': null
  'decision.unitId': null
  'decision.votesAbstained': null
  'decision.votesAgainst': null
  'decision.votesFor': null
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
  'document.actions': null
  'document.actions.audience': null
  'document.actions.budget': null
  'document.actions.lead': null
  'document.actions.measures': null
  'document.actions.number': null
  'document.actions.partners': null
  'document.actions.product': null
  'document.actions.status': null
  'document.actions.task': null
  'document.actions.time': null
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
  'document.approval': { session: string | number; body: string | number; date: string | number }
  'document.approval.session': { gap: string | number }
  'document.bases': null
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
  'document.form.aim': null
  'document.form.approved': null
  'document.form.by-name': null
  'document.form.carried': null
  'document.form.closing': null
  'document.form.code': { code: string | number }
  'document.form.convener': null
  'document.form.course': null
  'document.form.cut-off': { body: string | number; day: string | number }
  'document.form.day': null
  'document.form.decision.decided': null
  'document.form.decision.due': null
  'document.form.decision.evidence': null
  'document.form.decision.late': null
  'document.form.decision.meeting': null
  'document.form.decision.number': null
  'document.form.decision.owner': null
  'document.form.decision.progress': null
  'document.form.decision.starts': null
  'document.form.decision.status': null
  'document.form.decision.text': null
  'document.form.decisions': null
  'document.form.ends': null
  'document.form.event': null
  'document.form.handed-out': null
  'document.form.minutes': null
  'document.form.minutes-of-table': null
  'document.form.nobody': null
  'document.form.note': null
  'document.form.number': null
  'document.form.paper': null
  'document.form.people': null
  'document.form.place': null
  'document.form.prepared': null
  'document.form.sign-here': null
  'document.form.signatures': null
  'document.form.stakeholder.agreements': null
  'document.form.stakeholder.expectation': null
  'document.form.stakeholder.influence': null
  'document.form.stakeholder.inside': null
  'document.form.stakeholder.interest': null
  'document.form.stakeholder.name': null
  'document.form.stakeholder.outside': null
  'document.form.stakeholder.priority': null
  'document.form.stakeholder.service': null
  'document.form.stakeholder.side': null
  'document.form.stakeholder.stands-for': null
  'document.form.stakeholder.total': { all: number; consulted: number }
  'document.form.starts': null
  'document.form.subject': null
  'document.form.sum-differs': { added: string | number; stated: number }
  'document.form.sum-holds': { added: string | number }
  'document.form.time': null
  'document.form.topics': null
  'document.form.trainer': null
  'document.form.training': null
  'document.form.training.aim': null
  'document.form.training.all-units': null
  'document.form.training.audience': null
  'document.form.training.calendar': null
  'document.form.training.hours': null
  'document.form.training.mode': null
  'document.form.training.objective': null
  'document.form.training.partners': null
  'document.form.training.period': null
  'document.form.training.seats': null
  'document.form.training.topic': null
  'document.form.training.units': null
  'document.form.venue': null
  'document.frame.addressees': null
  'document.frame.heading': null
  'document.frame.sign': null
  'document.frame.signature': null
  'document.header.page': { page: string | number; pages: string | number }
  'document.header.reference': { reference: string | number }
  'document.header.version': { version: string | number }
  'document.kind.attendance': null
  'document.kind.decision-follow-up': null
  'document.kind.matrix': null
  'document.kind.minutes': null
  'document.kind.participants': null
  'document.kind.plan': null
  'document.kind.proposal': null
  'document.kind.report': null
  'document.kind.stakeholder-list': null
  'document.kind.summons': null
  'document.kind.training-programme': null
  'document.kind.training-report': null
  'document.labelled': { label: string | number; value: string | number }
  'document.letter.about': { subject: string | number }
  'document.letter.action': null
  'document.letter.attentively': null
  'document.letter.copy': { name: string | number }
  'document.letter.distribution': null
  'document.letter.distribution-places': null
  'document.letter.head': null
  'document.letter.information': null
  'document.letter.number': null
  'document.letter.office-number': { number: string | number }
  'document.letter.present': null
  'document.letter.subject': null
  'document.list.counted': null
  'document.list.group': null
  'document.list.hours': null
  'document.list.level': null
  'document.list.name': null
  'document.list.number': null
  'document.list.of': { title: string | number }
  'document.list.post': null
  'document.list.rank': null
  'document.list.sex': null
  'document.list.signature': null
  'document.list.sum': { gap: string | number }
  'document.list.trainers': null
  'document.list.training': null
  'document.list.unit': null
  'document.matrix': null
  'document.matrix.activity': null
  'document.matrix.activity-measures': null
  'document.matrix.goal': null
  'document.matrix.goal-measures': null
  'document.meeting.absent': null
  'document.meeting.actions': null
  'document.meeting.agenda': null
  'document.meeting.at': null
  'document.meeting.body': null
  'document.meeting.chair': null
  'document.meeting.chair-long': null
  'document.meeting.course': null
  'document.meeting.decision': null
  'document.meeting.decisions': null
  'document.meeting.documents': null
  'document.meeting.due': null
  'document.meeting.information': null
  'document.meeting.item': null
  'document.meeting.name': { body: string | number; title: string | number }
  'document.meeting.next': null
  'document.meeting.numbered': { title: string | number; number: string | number }
  'document.meeting.of-kind': { kind: 'conference' | 'seminar' | (string & {}); title: string | number }
  'document.meeting.place': null
  'document.meeting.present': null
  'document.meeting.presenter': null
  'document.meeting.previous': null
  'document.meeting.recommendation': null
  'document.meeting.reference': null
  'document.meeting.respond': { day: string | number }
  'document.meeting.responsible': null
  'document.meeting.secretary': null
  'document.meeting.secretary-long': null
  'document.meeting.starts': null
  'document.meeting.status': null
  'document.meeting.summoned': null
  'document.meeting.time': null
  'document.meeting.votes': { for: number; against: number; abstained: number }
  'document.meeting.what': null
  'document.minutes.chair': null
  'document.minutes.closes': { kind: 'conference' | 'seminar' | (string & {}); time: string | number; day: string | number }
  'document.minutes.files': null
  'document.minutes.secretary': null
  'document.minutes.signatures': null
  'document.month': { month: string | number; year: string | number }
  'document.notice': null
  'document.notice.at-the-office': null
  'document.notice.purpose': null
  'document.number': { number: string | number; symbol: string | number }
  'document.opening': { office: string | number; type: string | number; subject: string | number }
  'document.opening.proposal': { office: string | number; subject: string | number }
  'document.people': { parts: string | number; total: number }
  'document.period.from': { from: string | number }
  'document.period.until': { until: string | number }
  'document.place-date': { place: string | number; date: string | number }
  'document.recipients': null
  'document.recipients.as-above': null
  'document.report.actual': null
  'document.report.actual-men': null
  'document.report.actual-women': null
  'document.report.approved': { gap: string | number }
  'document.report.assessment': null
  'document.report.baseline': null
  'document.report.budget': null
  'document.report.budget-item': null
  'document.report.causes': null
  'document.report.communication': null
  'document.report.decided': null
  'document.report.direction': null
  'document.report.economy': null
  'document.report.follow-up': null
  'document.report.goal': null
  'document.report.indicator': null
  'document.report.inspection': null
  'document.report.issued': null
  'document.report.judgement': null
  'document.report.meetings-held': { count: number }
  'document.report.meetings-of': null
  'document.report.men-engaged': { people: string | number }
  'document.report.networks': null
  'document.report.none': null
  'document.report.not-due': null
  'document.report.occasions': null
  'document.report.of-whom-managers': null
  'document.report.opening': { office: string | number; period: string | number }
  'document.report.outlook': null
  'document.report.people': null
  'document.report.plan-progress': { title: string | number; all: number; done: number; ongoing: number; later: number }
  'document.report.planned-row': { title: string | number; day: string | number }
  'document.report.posted': { day: string | number; title: string | number; place: string | number }
  'document.report.proposals': null
  'document.report.rests-on': null
  'document.report.results': null
  'document.report.row': null
  'document.report.see-annex': { name: 'people' | 'targets' | (string & {}); annex: string | number }
  'document.report.sessions-held': { count: number; people: string | number }
  'document.report.sessions-planned': { count: number }
  'document.report.spent': null
  'document.report.stakeholders-met': { count: number }
  'document.report.strengths': null
  'document.report.subject': null
  'document.report.summary': null
  'document.report.target': null
  'document.report.targets': null
  'document.report.tasks': null
  'document.report.training-row': { title: string | number; count: number }
  'document.report.trainings-of': null
  'document.report.uncounted': null
  'document.report.weaknesses': null
  'document.sex.hidden': { threshold: number }
  'document.sex.men': null
  'document.sex.not-stated': null
  'document.sex.other': null
  'document.sex.share': null
  'document.sex.share-rule': null
  'document.sex.total': null
  'document.sex.women': null
  'document.span.days': { from: string | number; to: string | number }
  'document.span.half-year': { half: 'first' | (string & {}); year: string | number }
  'document.span.year': { year: string | number }
  'document.summons.invites': { office: string | number; invited: string | number }
  'document.summons.request': null
  'document.summons.to': { meeting: string | number }
  'document.time': { hour: string | number; minute: string | number }
  'document.time.span': { hour: string | number; minute: string | number; lastHour: string | number; lastMinute: string | number }
  'document.type.action-plan': null
  'document.type.municipal-plan': null
  'document.type.plan': null
  'document.type.proposal': null
  'document.when': { day: string | number; time: string | number }
  'documents.check': null
  'documents.check.fine': null
  'documents.check.running': null
  'documents.choice': null
  'documents.choose-kind': null
  'documents.choose-what': null
  'documents.choose.why': null
  'documents.export': null
  'documents.export.done': { file: string | number }
  'documents.export.pdf': null
  'documents.export.reveal': null
  'documents.export.running': null
  'documents.export.word': null
  'documents.kind': null
  'documents.language': null
  'documents.language-is': { language: string | number }
  'documents.none-yet': null
  'documents.period': null
  'documents.period.from': null
  'documents.period.show': null
  'documents.period.to': null
  'documents.period.turned': null
  'documents.preview': null
  'documents.preview.fit': null
  'documents.preview.laying-out': null
  'documents.preview.page': { page: number; pages: number }
  'documents.preview.percent': { percent: string | number }
  'documents.preview.title': { title: string | number }
  'documents.preview.zoom': null
  'documents.preview.zoom-is': { percent: string | number }
  'documents.room': null
  'documents.shown': null
  'duplicates.count': { count: number }
  'duplicates.hint': null
  'duplicates.keep': null
  'duplicates.kept-apart': null
  'duplicates.merge': null
  'duplicates.merged': { name: string | number }
  'duplicates.none.text': null
  'duplicates.none.title': null
  'duplicates.not-same': null
  'duplicates.reason.e-mail': null
  'duplicates.reason.name': null
  'duplicates.reason.one-letter': null
  'duplicates.reason.short-name': null
  'duty': null
  'duty.addressee': null
  'duty.anchor': null
  'duty.anchor.agreement-end': null
  'duty.anchor.certificate-end': null
  'duty.anchor.charter-signed': null
  'duty.anchor.meeting': null
  'duty.anchor.minutes-approved': null
  'duty.anchor.notice-up': null
  'duty.anchor.one-day': null
  'duty.anchor.plan-end': null
  'duty.anchor.plan-signed': null
  'duty.anchor.plan-start': null
  'duty.anchor.yearly-day': null
  'duty.anchorDay': null
  'duty.article': null
  'duty.before': null
  'duty.checkedOn': null
  'duty.code': null
  'duty.cutOff': null
  'duty.cutOff.hint': null
  'duty.date': null
  'duty.directiveId': null
  'duty.endsOn': null
  'duty.kind': null
  'duty.kind.campaign': null
  'duty.kind.data': null
  'duty.kind.meeting': null
  'duty.kind.notice': null
  'duty.kind.other': null
  'duty.kind.plan': null
  'duty.kind.publication': null
  'duty.kind.report': null
  'duty.kind.review': null
  'duty.kind.training': null
  'duty.lastDate': null
  'duty.lastMonth': null
  'duty.mergedInto': null
  'duty.month': null
  'duty.note': null
  'duty.offset': null
  'duty.offsetUnit': null
  'duty.offsetUnit.days': null
  'duty.offsetUnit.months': null
  'duty.offsetUnit.weeks': null
  'duty.offsetUnit.working-days': null
  'duty.offsetUnit.years': null
  'duty.paused': null
  'duty.planId': null
  'duty.planNodeId': null
  'duty.plural': null
  'duty.repeats': null
  'duty.repeats.four-yearly': null
  'duty.repeats.half-yearly': null
  'duty.repeats.monthly': null
  'duty.repeats.once': null
  'duty.repeats.quarterly': null
  'duty.repeats.yearly': null
  'duty.source': null
  'duty.startsOn': null
  'duty.title': null
  'duty.unitId': null
  'duty.verified': null
  'erasure': null
  'erasure.backupSequence': null
  'erasure.closedRecords': null
  'erasure.day': null
  'erasure.drafts': null
  'erasure.historyEntries': null
  'erasure.kind': null
  'erasure.kind.person': null
  'erasure.kind.retention': null
  'erasure.locked': null
  'erasure.note': null
  'erasure.places': null
  'erasure.plural': null
  'erasure.reason': null
  'erasure.reason.hint': null
  'erasure.records': null
  'evidence': null
  'evidence.add': null
  'evidence.added': { count: number }
  'evidence.adding': null
  'evidence.bytes': null
  'evidence.check': null
  'evidence.check.bad': { count: number }
  'evidence.checked': { count: number }
  'evidence.checking': null
  'evidence.choose': null
  'evidence.day': null
  'evidence.destroy.done': null
  'evidence.destroy.run': null
  'evidence.destroy.sure': { title: string | number }
  'evidence.destroy.text': null
  'evidence.destroy.title': null
  'evidence.destroyedOn': null
  'evidence.edit': null
  'evidence.fileName': null
  'evidence.hash': null
  'evidence.in-backup': { count: number }
  'evidence.kilobytes': { size: string | number }
  'evidence.list.count': { count: number }
  'evidence.list.empty.example': null
  'evidence.list.empty.text': null
  'evidence.list.empty.title': null
  'evidence.list.filter': null
  'evidence.list.in-trash': null
  'evidence.list.no-places': null
  'evidence.list.places': null
  'evidence.list.title': null
  'evidence.megabytes': { size: string | number }
  'evidence.none': null
  'evidence.not-in-backup': { count: number }
  'evidence.note': null
  'evidence.open': null
  'evidence.others': { count: number }
  'evidence.plural': null
  'evidence.refused': { count: number }
  'evidence.save': null
  'evidence.state.changed': null
  'evidence.state.destroyed': null
  'evidence.state.missing': null
  'evidence.title': null
  'evidence.unlink': null
  'evidenceLink': null
  'evidenceLink.evidenceId': null
  'evidenceLink.plural': null
  'evidenceLink.toEntity': null
  'evidenceLink.toId': null
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
  'failure.evidence-changed.title': null
  'failure.evidence-changed.what-to-do': null
  'failure.evidence-missing.title': null
  'failure.evidence-missing.what-to-do': null
  'failure.fact.file': { file: string | number }
  'failure.fact.folder': { folder: string | number }
  'failure.fact.limit.bytes': { count: number }
  'failure.fact.limit.characters': { count: number }
  'failure.fact.limit.characters-of-item': { count: number }
  'failure.fact.limit.items': { count: number }
  'failure.fact.limit.parts': { count: number }
  'failure.fact.locked': { locked: string | number }
  'failure.fact.reason': { reason: string | number }
  'failure.fact.seconds': { seconds: number }
  'failure.file-in-use.title': null
  'failure.file-in-use.what-to-do': null
  'failure.folder-missing.title': null
  'failure.folder-missing.what-to-do': null
  'failure.foreign-file.title': null
  'failure.foreign-file.what-to-do': null
  'failure.from-the-future.title': null
  'failure.from-the-future.what-to-do': null
  'failure.in-use.title': null
  'failure.in-use.what-to-do': null
  'failure.invalid.title': null
  'failure.invalid.what-to-do': null
  'failure.last-administrator.title': null
  'failure.last-administrator.what-to-do': null
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
  'failure.not-a-folder.title': null
  'failure.not-a-folder.what-to-do': null
  'failure.not-a-word-file.title': null
  'failure.not-a-word-file.what-to-do': null
  'failure.not-allowed.title': null
  'failure.not-allowed.what-to-do': null
  'failure.not-found.title': null
  'failure.not-found.what-to-do': null
  'failure.not-permitted.title': null
  'failure.not-permitted.what-to-do': null
  'failure.not-shown.title': null
  'failure.not-shown.what-to-do': null
  'failure.nothing-to-undo.title': null
  'failure.nothing-to-undo.what-to-do': null
  'failure.office-missing.title': null
  'failure.office-missing.what-to-do': null
  'failure.other-office.title': null
  'failure.other-office.what-to-do': null
  'failure.passphrase-needed.title': null
  'failure.passphrase-needed.what-to-do': null
  'failure.read-only.title': null
  'failure.read-only.what-to-do': null
  'failure.runtime-too-old.title': null
  'failure.runtime-too-old.what-to-do': null
  'failure.signed-out.title': null
  'failure.signed-out.what-to-do': null
  'failure.synced-folder.title': null
  'failure.synced-folder.what-to-do': null
  'failure.too-large.title': null
  'failure.too-large.what-to-do': null
  'failure.too-many-tries.title': null
  'failure.too-many-tries.what-to-do': null
  'failure.unexpected.title': null
  'failure.unexpected.what-to-do': null
  'failure.wrong-passphrase.title': null
  'failure.wrong-passphrase.what-to-do': null
  'failure.wrong-password.title': null
  'failure.wrong-password.what-to-do': null
  'figure': null
  'figure.answer': null
  'figure.bound': null
  'figure.bound.about': null
  'figure.bound.above': null
  'figure.bound.at-least': null
  'figure.bound.at-most': null
  'figure.bound.below': null
  'figure.bound.exactly': null
  'figure.endsOn': null
  'figure.group': null
  'figure.group.hint': null
  'figure.indicatorId': null
  'figure.kind': null
  'figure.kind.actual': null
  'figure.kind.baseline': null
  'figure.kind.target': null
  'figure.locked': null
  'figure.men': null
  'figure.notStated': null
  'figure.note': null
  'figure.ofMen': null
  'figure.ofNotStated': null
  'figure.ofOther': null
  'figure.ofWomen': null
  'figure.other': null
  'figure.plural': null
  'figure.source': null
  'figure.startsOn': null
  'figure.statedTotal': null
  'figure.statedTotal.hint': null
  'figure.value': null
  'figure.women': null
  'followUp': null
  'followUp.decisionId': null
  'followUp.meetingId': null
  'followUp.note': null
  'followUp.plural': null
  'followUp.position': null
  'followUp.progress': null
  'followUp.status': null
  'followUp.status.done': null
  'followUp.status.dropped': null
  'followUp.status.in-progress': null
  'followUp.status.open': null
  'followUp.status.partly-done': null
  'followUp.status.re-planned': null
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
  'help.topic.backup': null
  'help.topic.calendar': null
  'help.topic.directives': null
  'help.topic.documents': null
  'help.topic.first-run': null
  'help.topic.indicators': null
  'help.topic.meetings': null
  'help.topic.office': null
  'help.topic.personal-data': null
  'help.topic.plan-editor': null
  'help.topic.plans': null
  'help.topic.saving': null
  'help.topic.settings': null
  'help.topic.stakeholders': null
  'help.topic.today': null
  'help.topic.trainings': null
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
  'indicator': null
  'indicator.accumulation': null
  'indicator.accumulation.cumulative': null
  'indicator.accumulation.each-period': null
  'indicator.accumulation.yearly': null
  'indicator.breakdowns': null
  'indicator.code': null
  'indicator.concept': null
  'indicator.denominator': null
  'indicator.direction': null
  'indicator.direction.down': null
  'indicator.direction.none': null
  'indicator.direction.up': null
  'indicator.flow': null
  'indicator.flow.attendances': null
  'indicator.flow.meetings': null
  'indicator.flow.meetings-and-sessions': null
  'indicator.flow.men-engaged': null
  'indicator.flow.none': null
  'indicator.flow.sessions': null
  'indicator.flow.stakeholders': null
  'indicator.flow.unique-people': null
  'indicator.formula': null
  'indicator.graceDays': null
  'indicator.graceDays.hint': null
  'indicator.measure': null
  'indicator.measure.number': null
  'indicator.measure.people': null
  'indicator.measure.ratio': null
  'indicator.measure.score': null
  'indicator.measure.share': null
  'indicator.measure.text': null
  'indicator.name': null
  'indicator.nature': null
  'indicator.nature.qualitative': null
  'indicator.nature.quantitative': null
  'indicator.note': null
  'indicator.numerator': null
  'indicator.pairId': null
  'indicator.period': null
  'indicator.period.half-year': null
  'indicator.period.month': null
  'indicator.period.other': null
  'indicator.period.quarter': null
  'indicator.period.year': null
  'indicator.personId': null
  'indicator.planId': null
  'indicator.planNodeId': null
  'indicator.plural': null
  'indicator.setCode': null
  'indicator.setRow': null
  'indicator.source': null
  'indicator.stage': null
  'indicator.stage.impact': null
  'indicator.stage.outcome': null
  'indicator.stage.output': null
  'indicator.stage.process': null
  'indicator.stage.result': null
  'indicator.unit': null
  'indicator.unitId': null
  'indicator.verification': null
  'indicators.add-figures': null
  'indicators.add-row': null
  'indicators.adopt': null
  'indicators.adopt.all': null
  'indicators.adopt.rows': null
  'indicators.adopt.set': null
  'indicators.adopt.take': { count: number }
  'indicators.adopt.text': null
  'indicators.adopted': { count: number }
  'indicators.all': null
  'indicators.any-stage': null
  'indicators.bound.about': { value: string | number }
  'indicators.bound.above': { value: string | number }
  'indicators.bound.at-least': { value: string | number }
  'indicators.bound.at-most': { value: string | number }
  'indicators.bound.below': { value: string | number }
  'indicators.bound.exactly': { value: string | number }
  'indicators.card': null
  'indicators.checked-on': { day: string | number; source: string | number }
  'indicators.count': { count: number }
  'indicators.counted': null
  'indicators.create': null
  'indicators.create-table': null
  'indicators.deadline': null
  'indicators.details': null
  'indicators.does-not-add-up': null
  'indicators.empty.example': null
  'indicators.empty.text': null
  'indicators.empty.title': null
  'indicators.figures': null
  'indicators.filter': null
  'indicators.finding.parts': { row: string | number; parts: number; whole: number }
  'indicators.finding.stated-total': { row: string | number; whole: number; parts: number }
  'indicators.flow': null
  'indicators.flow.count': null
  'indicators.flow.of-measure': null
  'indicators.flow.of-office': null
  'indicators.flow.of-plan': null
  'indicators.flow.text': null
  'indicators.from': { day: string | number }
  'indicators.from-to': { from: string | number; to: string | number }
  'indicators.gap': null
  'indicators.grid-keys': null
  'indicators.half-year': { half: '1' | (string & {}); year: string | number }
  'indicators.hidden': null
  'indicators.hidden-note': { count: number; threshold: number }
  'indicators.is-met': null
  'indicators.is-public': null
  'indicators.last-figure': null
  'indicators.late': null
  'indicators.late-count': { count: number }
  'indicators.lock': null
  'indicators.lock-them': null
  'indicators.locked': null
  'indicators.met': null
  'indicators.method': null
  'indicators.missing': null
  'indicators.never': null
  'indicators.new': null
  'indicators.new-table': null
  'indicators.no-figures': null
  'indicators.no-owner': null
  'indicators.no-part': null
  'indicators.no-period': null
  'indicators.no-rows': null
  'indicators.no-tables.example': null
  'indicators.no-tables.text': null
  'indicators.no-tables.title': null
  'indicators.none-late.text': null
  'indicators.none-late.title': null
  'indicators.not-met': null
  'indicators.nothing-hidden': { threshold: number }
  'indicators.of-plan': null
  'indicators.of-plan.more': { count: number }
  'indicators.of-plan.none': null
  'indicators.out-of': null
  'indicators.owner': null
  'indicators.parity': null
  'indicators.part-of-above': null
  'indicators.past-deadline': { count: number }
  'indicators.past-deadline.text': null
  'indicators.percentage': null
  'indicators.place': null
  'indicators.points': null
  'indicators.public': null
  'indicators.public-view': null
  'indicators.public.hint': null
  'indicators.quarter': { quarter: string | number; year: string | number }
  'indicators.ratio': null
  'indicators.reopen': null
  'indicators.reporting': null
  'indicators.row-number': null
  'indicators.rows': null
  'indicators.share': null
  'indicators.share-of-women': null
  'indicators.so-far': null
  'indicators.table-count': { count: number }
  'indicators.this-year': null
  'indicators.total': null
  'indicators.unnamed-row': null
  'indicators.unverified': null
  'indicators.verified': null
  'inspection': null
  'inspection.bodyId': null
  'inspection.day': null
  'inspection.directiveIds': null
  'inspection.dueOn': null
  'inspection.findings': null
  'inspection.inspected': null
  'inspection.lastDay': null
  'inspection.lastDay.hint': null
  'inspection.monthOnly': null
  'inspection.note': null
  'inspection.plural': null
  'inspection.recommendations': null
  'inspection.state': null
  'inspection.state.cancelled': null
  'inspection.state.done': null
  'inspection.state.ongoing': null
  'inspection.state.planned': null
  'inspection.title': null
  'inspection.unitId': null
  'layoutValue': null
  'layoutValue.plural': null
  'layoutValue.profile': null
  'layoutValue.profile.mx-plan': null
  'layoutValue.profile.se-plan': null
  'layoutValue.profile.tr-plan': null
  'layoutValue.profile.vn-nd30': null
  'layoutValue.profile.vn-union': null
  'layoutValue.rule': null
  'layoutValue.value': null
  'lists.changed': { count: number }
  'lists.clear': null
  'lists.edit': null
  'lists.edit.apply': { count: number }
  'lists.edit.choose': null
  'lists.edit.empty': null
  'lists.edit.field': null
  'lists.edit.more': { count: number }
  'lists.edit.preview': null
  'lists.edit.same': { count: number }
  'lists.edit.title': { count: number }
  'lists.filters': null
  'lists.filters.manage': null
  'lists.filters.manage.title': null
  'lists.filters.none': null
  'lists.filters.save': null
  'lists.filters.save.title': null
  'lists.filters.saved': { name: string | number }
  'lists.filters.trash': { name: string | number }
  'lists.filters.unreadable': { name: string | number }
  'lists.select': null
  'lists.select-all': { count: number }
  'lists.select-first': { count: number }
  'lists.select-one': { title: string | number }
  'lists.selected': { count: number }
  'lists.trashed': { count: number }
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
  'meeting': null
  'meeting.aim': null
  'meeting.approval': null
  'meeting.approval.digital': null
  'meeting.approval.next-meeting': null
  'meeting.approval.none': null
  'meeting.approval.same-meeting': null
  'meeting.approval.signed': null
  'meeting.approvedBy': null
  'meeting.approvedOn': null
  'meeting.approvedPlace': null
  'meeting.attendanceMode': null
  'meeting.attendanceMode.mixed': null
  'meeting.attendanceMode.place': null
  'meeting.attendanceMode.remote': null
  'meeting.bodyId': null
  'meeting.chairId': null
  'meeting.closing': null
  'meeting.convener': null
  'meeting.day': null
  'meeting.discussion': null
  'meeting.endTime': null
  'meeting.formCode': null
  'meeting.handedOut': null
  'meeting.keptAt': null
  'meeting.kind': null
  'meeting.kind.advisory-meeting': null
  'meeting.kind.committee-meeting': null
  'meeting.kind.conference': null
  'meeting.kind.constitution': null
  'meeting.kind.consultation': null
  'meeting.kind.cooperation': null
  'meeting.kind.coordinators-meeting': null
  'meeting.kind.external-stakeholders': null
  'meeting.kind.extraordinary-session': null
  'meeting.kind.field-visit': null
  'meeting.kind.follow-up': null
  'meeting.kind.internal-stakeholders': null
  'meeting.kind.negotiation': null
  'meeting.kind.other': null
  'meeting.kind.review-meeting': null
  'meeting.kind.seminar': null
  'meeting.kind.session': null
  'meeting.kind.signing': null
  'meeting.kind.working-meeting': null
  'meeting.kind.working-table': null
  'meeting.kind.workshop': null
  'meeting.lastDay': null
  'meeting.lastDay.hint': null
  'meeting.locked': null
  'meeting.locked.hint': null
  'meeting.monthOnly': null
  'meeting.nextDay': null
  'meeting.nextPlace': null
  'meeting.nextTime': null
  'meeting.note': null
  'meeting.noticeDownOn': null
  'meeting.noticeUpOn': null
  'meeting.number': null
  'meeting.opening': null
  'meeting.place': null
  'meeting.planId': null
  'meeting.plural': null
  'meeting.project': null
  'meeting.recorded': null
  'meeting.respondBy': null
  'meeting.secretaryId': null
  'meeting.sittings': null
  'meeting.sittings.hint': null
  'meeting.stakeholderIds': null
  'meeting.startTime': null
  'meeting.state': null
  'meeting.state.approved': null
  'meeting.state.cancelled': null
  'meeting.state.held': null
  'meeting.state.minuted': null
  'meeting.state.planned': null
  'meeting.state.summoned': null
  'meeting.statedTotal': null
  'meeting.statedTotal.hint': null
  'meeting.summonedOn': null
  'meeting.title': null
  'meeting.weight': null
  'meeting.weight.formal': null
  'meeting.weight.informal': null
  'meeting.weight.negotiated': null
  'meetings.add': null
  'meetings.agenda.add': null
  'meetings.agenda.minutes': { count: number }
  'meetings.agenda.none': null
  'meetings.agenda.over': { count: number }
  'meetings.agenda.over.text': null
  'meetings.agenda.planned': { count: number }
  'meetings.agenda.too-early': null
  'meetings.agenda.too-late': null
  'meetings.any-body': null
  'meetings.any-due': null
  'meetings.any-kind': null
  'meetings.any-owner': null
  'meetings.any-period': null
  'meetings.any-state': null
  'meetings.any-weight': null
  'meetings.bodies.count': { count: number }
  'meetings.bodies.empty.example': null
  'meetings.bodies.empty.text': null
  'meetings.bodies.empty.title': null
  'meetings.body.add': null
  'meetings.body.ended': null
  'meetings.body.too-few': { count: number; limit: string | number }
  'meetings.body.too-many': { count: number; limit: string | number }
  'meetings.carried': { count: number }
  'meetings.carried-tasks': { count: number }
  'meetings.carried.note': null
  'meetings.copied': { count: number; year: string | number }
  'meetings.copy': null
  'meetings.copy.do': { count: number }
  'meetings.copy.from': null
  'meetings.copy.line': { title: string | number; from: string | number; to: string | number }
  'meetings.copy.none': { year: string | number }
  'meetings.copy.text': null
  'meetings.copy.there': null
  'meetings.count': { count: number }
  'meetings.create': null
  'meetings.decided-for': null
  'meetings.decision.add': null
  'meetings.decision.none': null
  'meetings.decisions.count': { count: number }
  'meetings.decisions.empty.example': null
  'meetings.decisions.empty.text': null
  'meetings.decisions.empty.title': null
  'meetings.due.overdue': null
  'meetings.due.soon': null
  'meetings.empty.example': null
  'meetings.empty.text': null
  'meetings.empty.title': null
  'meetings.filter': null
  'meetings.group.add': null
  'meetings.group.none': null
  'meetings.in-plan': null
  'meetings.invite': { body: string | number }
  'meetings.invited': { count: number }
  'meetings.lock': null
  'meetings.locked': null
  'meetings.locked.text': null
  'meetings.locked.title': null
  'meetings.member.add': null
  'meetings.member.ended': null
  'meetings.member.no-term': null
  'meetings.member.none': null
  'meetings.member.vacant': null
  'meetings.of-body.none': null
  'meetings.overlap': null
  'meetings.overlap.text': { titles: string | number }
  'meetings.owner': null
  'meetings.period': null
  'meetings.period.coming': null
  'meetings.period.last-year': null
  'meetings.period.this-year': null
  'meetings.quorum': { present: string | number; of: string | number }
  'meetings.quorum.not-reached': null
  'meetings.quorum.reached': null
  'meetings.reopen': null
  'meetings.section.approval': null
  'meetings.section.basis': null
  'meetings.section.counted': null
  'meetings.section.counted.hint': null
  'meetings.section.course': null
  'meetings.section.installation': null
  'meetings.section.installation.hint': null
  'meetings.section.next': null
  'meetings.section.represents': null
  'meetings.section.sent': null
  'meetings.section.side': null
  'meetings.section.summons': null
  'meetings.section.votes': null
  'meetings.statement.add': null
  'meetings.statement.none': null
  'meetings.status-of': { status: string | number; name: string | number }
  'meetings.take-number': { number: string | number }
  'meetings.task.add': null
  'meetings.task.none': null
  'meetings.tasks.count': { count: number }
  'meetings.tasks.empty.example': null
  'meetings.tasks.empty.text': null
  'meetings.tasks.empty.title': null
  'meetings.view.attendance': null
  'meetings.view.details': null
  'meetings.view.minutes': null
  'member': null
  'member.bodyId': null
  'member.endsOn': null
  'member.personId': null
  'member.plural': null
  'member.position': null
  'member.post': null
  'member.represents': null
  'member.represents.hint': null
  'member.role': null
  'member.role.adviser': null
  'member.role.approver': null
  'member.role.chair': null
  'member.role.coordinator': null
  'member.role.deputy-chair': null
  'member.role.guest': null
  'member.role.member': null
  'member.role.secretary': null
  'member.role.standing-deputy': null
  'member.role.substitute': null
  'member.role.technical-secretary': null
  'member.side': null
  'member.side.employer': null
  'member.side.none': null
  'member.side.workers': null
  'member.startsOn': null
  'member.substituteForId': null
  'member.voice': null
  'member.voice.voice': null
  'member.voice.vote': null
  'memberGroup': null
  'memberGroup.bodyId': null
  'memberGroup.countedOn': null
  'memberGroup.label': null
  'memberGroup.level': null
  'memberGroup.level.elected': null
  'memberGroup.level.focal-point': null
  'memberGroup.level.head': null
  'memberGroup.level.manager': null
  'memberGroup.level.not-stated': null
  'memberGroup.level.public': null
  'memberGroup.level.staff': null
  'memberGroup.level.student': null
  'memberGroup.men': null
  'memberGroup.notStated': null
  'memberGroup.orgLevel': null
  'memberGroup.other': null
  'memberGroup.plural': null
  'memberGroup.position': null
  'memberGroup.statedTotal': null
  'memberGroup.statedTotal.hint': null
  'memberGroup.unitId': null
  'memberGroup.women': null
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
  'notSame': null
  'notSame.firstId': null
  'notSame.plural': null
  'notSame.secondId': null
  'notSame.what': null
  'notSame.what.person': null
  'notSame.what.stakeholder': null
  'occasion': null
  'occasion.cost': null
  'occasion.cost.hint': null
  'occasion.costCurrency': null
  'occasion.costCurrency.CHF': null
  'occasion.costCurrency.DKK': null
  'occasion.costCurrency.EUR': null
  'occasion.costCurrency.GBP': null
  'occasion.costCurrency.MXN': null
  'occasion.costCurrency.NOK': null
  'occasion.costCurrency.PLN': null
  'occasion.costCurrency.SEK': null
  'occasion.costCurrency.TRY': null
  'occasion.costCurrency.USD': null
  'occasion.costCurrency.VND': null
  'occasion.day': null
  'occasion.endTime': null
  'occasion.hours': null
  'occasion.lastDay': null
  'occasion.lastDay.hint': null
  'occasion.locked': null
  'occasion.mode': null
  'occasion.mode.in-person': null
  'occasion.mode.mixed': null
  'occasion.mode.remote': null
  'occasion.monthOnly': null
  'occasion.note': null
  'occasion.place': null
  'occasion.plural': null
  'occasion.sittings': null
  'occasion.sittings.hint': null
  'occasion.startTime': null
  'occasion.state': null
  'occasion.state.cancelled': null
  'occasion.state.held': null
  'occasion.state.planned': null
  'occasion.statedTotal': null
  'occasion.statedTotal.hint': null
  'occasion.title': null
  'occasion.topicIds': null
  'occasion.trainerIds': null
  'occasion.trainerText': null
  'occasion.trainingId': null
  'occasion.unitIds': null
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
  'overview.bodies': null
  'overview.bodies.rule': null
  'overview.calendar': null
  'overview.calendar.rule': null
  'overview.first': { count: number }
  'overview.indicators': null
  'overview.indicators.rule': null
  'overview.is-done': null
  'overview.levels': null
  'overview.levels.rule': null
  'overview.meetings': null
  'overview.months.rule': null
  'overview.none': null
  'overview.of-target': { value: string | number; target: string | number }
  'overview.plans': null
  'overview.plans.rule': null
  'overview.reached': null
  'overview.share': { share: string | number; of: string | number }
  'overview.to-do': null
  'overview.trainings': null
  'overview.whole-plan': null
  'participant': null
  'participant.certificateNumber': null
  'participant.certifiedOn': null
  'participant.level': null
  'participant.level.elected': null
  'participant.level.focal-point': null
  'participant.level.head': null
  'participant.level.manager': null
  'participant.level.not-stated': null
  'participant.level.public': null
  'participant.level.staff': null
  'participant.level.student': null
  'participant.name': null
  'participant.occasionId': null
  'participant.personId': null
  'participant.plural': null
  'participant.position': null
  'participant.post': null
  'participant.presence': null
  'participant.presence.absent': null
  'participant.presence.excused': null
  'participant.presence.invited': null
  'participant.presence.present': null
  'participant.presence.remote': null
  'participant.represents': null
  'participant.represents.hint': null
  'participant.sex': null
  'participant.sex.hint': null
  'participant.sex.man': null
  'participant.sex.not-stated': null
  'participant.sex.other': null
  'participant.sex.woman': null
  'participant.stakeholderId': null
  'participant.unitId': null
  'participantGroup': null
  'participantGroup.label': null
  'participantGroup.level': null
  'participantGroup.level.elected': null
  'participantGroup.level.focal-point': null
  'participantGroup.level.head': null
  'participantGroup.level.manager': null
  'participantGroup.level.not-stated': null
  'participantGroup.level.public': null
  'participantGroup.level.staff': null
  'participantGroup.level.student': null
  'participantGroup.men': null
  'participantGroup.notStated': null
  'participantGroup.occasionId': null
  'participantGroup.other': null
  'participantGroup.plural': null
  'participantGroup.position': null
  'participantGroup.stakeholderId': null
  'participantGroup.unitId': null
  'participantGroup.women': null
  'people.add': null
  'people.any-level': null
  'people.any-sex': null
  'people.came.none': null
  'people.count': { count: number }
  'people.empty.example': null
  'people.empty.text': null
  'people.empty.title': null
  'people.section.privacy': null
  'people.section.reach': null
  'people.ties': null
  'person': null
  'person.email': null
  'person.keepUntil': null
  'person.keepUntil.hint': null
  'person.level': null
  'person.level.elected': null
  'person.level.focal-point': null
  'person.level.head': null
  'person.level.manager': null
  'person.level.not-stated': null
  'person.level.public': null
  'person.level.staff': null
  'person.level.student': null
  'person.mergedIntoId': null
  'person.name': null
  'person.note': null
  'person.noticeOn': null
  'person.phone': null
  'person.plural': null
  'person.post': null
  'person.sex': null
  'person.sex.hint': null
  'person.sex.man': null
  'person.sex.not-stated': null
  'person.sex.other': null
  'person.sex.woman': null
  'person.sexSelfStated': null
  'person.unitId': null
  'personal.closed': null
  'personal.column.day': null
  'personal.column.erase': null
  'personal.column.field': null
  'personal.column.how': null
  'personal.column.kind': null
  'personal.column.part-of': null
  'personal.column.record': null
  'personal.column.text': null
  'personal.due': null
  'personal.due.count': { count: number }
  'personal.due.erase': null
  'personal.due.of': { what: string | number; count: number; before: string | number }
  'personal.due.oldest': { count: number }
  'personal.erase': { count: number }
  'personal.erase.final': null
  'personal.erase.run': null
  'personal.erase.text': null
  'personal.erase.title': { count: number }
  'personal.erased.backups': { sequence: string | number; until: string | number }
  'personal.erased.elsewhere': null
  'personal.erased.no-backup': null
  'personal.erased.numbers': { records: number; closed: string | number; entries: number; drafts: number }
  'personal.erased.older-files': { count: number }
  'personal.erased.title': null
  'personal.erasures.empty.text': null
  'personal.erasures.empty.title': null
  'personal.file-name': null
  'personal.find.hint': null
  'personal.find.look': null
  'personal.find.name': null
  'personal.found': { count: number }
  'personal.found.cut': null
  'personal.found.drafts': { count: number }
  'personal.how.history': null
  'personal.how.linked': null
  'personal.how.part': null
  'personal.how.person': null
  'personal.how.same': null
  'personal.how.text': null
  'personal.people': null
  'personal.print': null
  'personal.print.made': { count: number; day: string | number }
  'personal.print.title': { name: string | number }
  'personal.retention.add': null
  'personal.retention.hint': null
  'personal.retention.none': null
  'personal.retention.proposal': null
  'personal.retention.propose': null
  'personal.retention.years': { count: number }
  'personal.save': null
  'personal.saved': { count: number }
  'personal.show-all': { count: number }
  'personal.tab.duplicates': null
  'personal.tab.find': null
  'personal.texts.add': null
  'personal.texts.hint': null
  'personal.texts.none': null
  'personal.texts.propose': null
  'personal.title': null
  'personal.unverified': null
  'plan': null
  'plan-editor.activities.intro': null
  'plan-editor.bases.add': null
  'plan-editor.bases.add.hint': null
  'plan-editor.bases.by-rank': null
  'plan-editor.bases.intro': null
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
  'plan-editor.level.mx.1': null
  'plan-editor.level.mx.2': null
  'plan-editor.level.mx.3': null
  'plan-editor.level.mx.4': null
  'plan-editor.level.se.1': null
  'plan-editor.level.se.2': null
  'plan-editor.level.se.3': null
  'plan-editor.level.tr.1': null
  'plan-editor.level.tr.2': null
  'plan-editor.level.tr.3': null
  'plan-editor.level.tr.4': null
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
  'plan.profile.mx-plan': null
  'plan.profile.se-plan': null
  'plan.profile.tr-plan': null
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
  'privacyText': null
  'privacyText.language': null
  'privacyText.language.en': null
  'privacyText.language.es': null
  'privacyText.language.sv': null
  'privacyText.language.tr': null
  'privacyText.language.vi': null
  'privacyText.plural': null
  'privacyText.text': null
  'privacyText.title': null
  'privacyText.use': null
  'privacyText.use.attendance-lists': null
  'privacyText.use.contacts': null
  'privacyText.use.other': null
  'privacyText.use.trainer-pool': null
  'privacyText.validFrom': null
  'privacyText.verified': null
  'problem.added-again': null
  'problem.already-exists': null
  'problem.already-member': null
  'problem.amounts-have-cents': null
  'problem.end-before-start': null
  'problem.end-time-before-start': null
  'problem.in-own-place': null
  'problem.locked': null
  'problem.more-than-base': null
  'problem.more-than-total': null
  'problem.no-number': null
  'problem.no-such-day': null
  'problem.no-such-record': null
  'problem.no-such-time': null
  'problem.not-found': null
  'problem.not-in-list': null
  'problem.other-owner': null
  'problem.other-place': null
  'problem.other-plan': null
  'problem.outside-range': null
  'problem.owner-in-trash': null
  'problem.owner-stays': null
  'problem.people-of-one': null
  'problem.required': null
  'problem.taken': null
  'problem.too-large': { limit: number }
  'problem.too-long': { limit: number }
  'problem.too-long.no-limit': null
  'problem.too-many': { limit: number }
  'problem.too-small': { limit: number }
  'problem.too-small.zero': null
  'problem.under-itself': null
  'problem.unknown-field': null
  'problem.whole-in-trash': null
  'problem.wrong-form': null
  'promises.any-side': null
  'promises.any-status': null
  'promises.count': { count: number }
  'promises.empty.example': null
  'promises.empty.text': null
  'promises.empty.title': null
  'promises.open': null
  'promises.overdue': null
  'publication': null
  'publication.channel': null
  'publication.channel.broadcast': null
  'publication.channel.newsletter': null
  'publication.channel.notice-board': null
  'publication.channel.other': null
  'publication.channel.press': null
  'publication.channel.print': null
  'publication.channel.social-media': null
  'publication.channel.website': null
  'publication.meetingId': null
  'publication.monthOnly': null
  'publication.note': null
  'publication.place': null
  'publication.planId': null
  'publication.plural': null
  'publication.postedOn': null
  'publication.postedTime': null
  'publication.state': null
  'publication.state.planned': null
  'publication.state.posted': null
  'publication.state.taken-down': null
  'publication.title': null
  'publication.trainingId': null
  'publication.unitId': null
  'recipient': null
  'recipient.kind': null
  'recipient.kind.addressee': null
  'recipient.kind.copy': null
  'recipient.kind.file': null
  'recipient.name': null
  'recipient.planId': null
  'recipient.plural': null
  'recipient.position': null
  'relation': null
  'relation.endsOn': null
  'relation.main': null
  'relation.personId': null
  'relation.plural': null
  'relation.position': null
  'relation.role': null
  'relation.stakeholderId': null
  'relation.startsOn': null
  'retention': null
  'retention.basis': null
  'retention.note': null
  'retention.plural': null
  'retention.source': null
  'retention.verified': null
  'retention.what': null
  'retention.what.attendance': null
  'retention.what.contacts': null
  'retention.what.members': null
  'retention.what.participation': null
  'retention.what.trainer-pool': null
  'retention.years': null
  'rule.action-tables': null
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
  'rule.unit-name-size': null
  'rule.unit-name-style': null
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
  'ruleWord.letter': null
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
  'rules.check-own': null
  'rules.column.allowed': null
  'rules.column.found': null
  'rules.column.rule': null
  'rules.column.source': null
  'rules.column.verdict': null
  'rules.file': { file: string | number }
  'rules.intro': null
  'rules.mend': null
  'rules.mend-at': { part: string | number }
  'rules.not-found': null
  'rules.own-file': null
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
  'savedFilter': null
  'savedFilter.list': null
  'savedFilter.name': null
  'savedFilter.plural': null
  'savedFilter.question': null
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
  'setup.failed.anew': null
  'setup.failed.anew.confirm': null
  'setup.failed.anew.hint': null
  'setup.failed.damaged.why': null
  'setup.failed.elsewhere': null
  'setup.failed.foreign-file.why': null
  'setup.failed.from-the-future.why': null
  'setup.failed.not-a-database.why': null
  'setup.failed.now.title': null
  'setup.failed.office-missing.why': null
  'setup.failed.renew': null
  'setup.failed.retry': null
  'setup.failed.reveal': null
  'setup.failed.safe': null
  'setup.failed.safe.missing': null
  'setup.failed.safe.sample': null
  'setup.failed.safe.title': null
  'setup.failed.salvage': null
  'setup.failed.salvage.done': { read: number; lost: number }
  'setup.failed.salvage.running': null
  'setup.failed.sample.title': null
  'setup.failed.step.again': null
  'setup.failed.step.ask': null
  'setup.failed.step.copy': null
  'setup.failed.step.earlier': null
  'setup.failed.step.elsewhere': null
  'setup.failed.step.install': null
  'setup.failed.step.look': null
  'setup.failed.step.renew': null
  'setup.failed.step.restore': null
  'setup.failed.step.search': null
  'setup.failed.step.taken': null
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
  'setup.sample.izcalli': null
  'setup.sample.mersin': null
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
  'shortcut.row-commands': null
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
  'stakeholder': null
  'stakeholder.address': null
  'stakeholder.email': null
  'stakeholder.expectations': null
  'stakeholder.influence': null
  'stakeholder.inside': null
  'stakeholder.interest': null
  'stakeholder.kind': null
  'stakeholder.kind.association': null
  'stakeholder.kind.company': null
  'stakeholder.kind.international': null
  'stakeholder.kind.media': null
  'stakeholder.kind.municipality': null
  'stakeholder.kind.neighbourhood-head': null
  'stakeholder.kind.other': null
  'stakeholder.kind.own-unit': null
  'stakeholder.kind.platform': null
  'stakeholder.kind.professional-chamber': null
  'stakeholder.kind.public-body': null
  'stakeholder.kind.union': null
  'stakeholder.kind.university': null
  'stakeholder.kind.women-organisation': null
  'stakeholder.mergedIntoId': null
  'stakeholder.name': null
  'stakeholder.note': null
  'stakeholder.phone': null
  'stakeholder.planRole': null
  'stakeholder.planRole.consulted': null
  'stakeholder.planRole.funder': null
  'stakeholder.planRole.implementer': null
  'stakeholder.planRole.none': null
  'stakeholder.planRole.observer': null
  'stakeholder.planRole.partner': null
  'stakeholder.planRole.target-group': null
  'stakeholder.plural': null
  'stakeholder.services': null
  'stakeholder.shortName': null
  'stakeholder.standsFor': null
  'stakeholder.standsFor.hint': null
  'stakeholder.unitId': null
  'stakeholder.website': null
  'stakeholders.add': null
  'stakeholders.agreement.add': null
  'stakeholders.agreement.none': null
  'stakeholders.any-kind': null
  'stakeholders.any-place': null
  'stakeholders.any-role': null
  'stakeholders.came.latest': { shown: string | number; count: string | number }
  'stakeholders.came.named': null
  'stakeholders.came.none': null
  'stakeholders.came.people': { count: number }
  'stakeholders.contact-person.add': null
  'stakeholders.contact-person.none': null
  'stakeholders.count': { count: number }
  'stakeholders.empty.example': null
  'stakeholders.empty.text': null
  'stakeholders.empty.title': null
  'stakeholders.filter': null
  'stakeholders.influence.axis': null
  'stakeholders.inside': null
  'stakeholders.interest.axis': null
  'stakeholders.log.add': null
  'stakeholders.log.none': null
  'stakeholders.matrix.cell': { row: string | number; column: string | number; count: number }
  'stakeholders.matrix.empty.text': null
  'stakeholders.matrix.empty.title': null
  'stakeholders.matrix.more': { count: number }
  'stakeholders.matrix.picture': null
  'stakeholders.matrix.show': null
  'stakeholders.matrix.table': null
  'stakeholders.merged-into': { name: string | number }
  'stakeholders.not-rated': null
  'stakeholders.outside': null
  'stakeholders.parts.more': { count: string | number }
  'stakeholders.priority': null
  'stakeholders.priority.informed': null
  'stakeholders.priority.satisfied': null
  'stakeholders.priority.together': null
  'stakeholders.priority.watched': null
  'stakeholders.promise.add': null
  'stakeholders.promise.none': null
  'stakeholders.section.rating': null
  'stakeholders.section.rating.hint': null
  'stakeholders.section.reach': null
  'stakeholders.tab.duplicates': null
  'stakeholders.tab.list': null
  'stakeholders.tab.matrix': null
  'stakeholders.tab.promises': null
  'stakeholders.view.came': null
  'stakeholders.view.commitments': null
  'stakeholders.view.contacts': null
  'stakeholders.view.fields': null
  'statement': null
  'statement.agendaItemId': null
  'statement.attendeeId': null
  'statement.decisionId': null
  'statement.kind': null
  'statement.kind.dissent': null
  'statement.kind.proposal': null
  'statement.kind.remark': null
  'statement.kind.reservation': null
  'statement.kind.side-statement': null
  'statement.kind.vote-abstained': null
  'statement.kind.vote-against': null
  'statement.kind.vote-for': null
  'statement.meetingId': null
  'statement.plural': null
  'statement.position': null
  'statement.side': null
  'statement.side.employer': null
  'statement.side.none': null
  'statement.side.workers': null
  'statement.speaker': null
  'statement.text': null
  'statistic': null
  'statistic.asOf': null
  'statistic.madePublic': null
  'statistic.note': null
  'statistic.planId': null
  'statistic.plural': null
  'statistic.source': null
  'statistic.startsOn': null
  'statistic.threshold': null
  'statistic.title': null
  'statistic.unitId': null
  'statisticRow': null
  'statisticRow.depth': null
  'statisticRow.label': null
  'statisticRow.men': null
  'statisticRow.notStated': null
  'statisticRow.other': null
  'statisticRow.plural': null
  'statisticRow.position': null
  'statisticRow.statedTotal': null
  'statisticRow.statedTotal.hint': null
  'statisticRow.statisticId': null
  'statisticRow.women': null
  'submission': null
  'submission.doneOn': null
  'submission.dueOn': null
  'submission.dutyId': null
  'submission.note': null
  'submission.number': null
  'submission.plural': null
  'submission.title': null
  'task': null
  'task.decisionId': null
  'task.doneOn': null
  'task.dueOn': null
  'task.kind': null
  'task.kind.promise-by-us': null
  'task.kind.promise-to-us': null
  'task.kind.task': null
  'task.meetingId': null
  'task.note': null
  'task.personId': null
  'task.planNodeId': null
  'task.plural': null
  'task.responsible': null
  'task.stakeholderId': null
  'task.startsOn': null
  'task.status': null
  'task.status.done': null
  'task.status.dropped': null
  'task.status.in-progress': null
  'task.status.open': null
  'task.status.partly-done': null
  'task.status.re-planned': null
  'task.title': null
  'task.trainingId': null
  'task.unitId': null
  'today.all': null
  'today.by-sex': { women: string | number; men: string | number; other: string | number; unstated: string | number }
  'today.done': null
  'today.due': null
  'today.due.none': null
  'today.first-rows': { count: number }
  'today.from': null
  'today.from-to': { least: string | number; most: string | number }
  'today.meetings': null
  'today.meetings.rule': null
  'today.men': null
  'today.men.rule': null
  'today.new.duties': null
  'today.new.example': null
  'today.new.plan': null
  'today.new.text': null
  'today.new.title': null
  'today.not-proven': null
  'today.not-stated': { count: number }
  'today.nothing-held': { day: string | number }
  'today.nothing-held.show': null
  'today.people': null
  'today.people.rule': null
  'today.period': null
  'today.period.half-year': null
  'today.period.last-year': null
  'today.period.own': null
  'today.period.quarter': null
  'today.period.this-year': null
  'today.period.wrong': null
  'today.proven': { at: string | number }
  'today.rows': { count: number }
  'today.rule': null
  'today.sentence': { stakeholders: number; gatherings: number; people: string | number }
  'today.sessions': null
  'today.sessions.rule': null
  'today.share': { share: string | number; of: string | number }
  'today.stakeholders': null
  'today.stakeholders.rule': null
  'today.sums': null
  'today.sums.field': { field: string | number }
  'today.sums.none': null
  'today.sums.right': { count: number }
  'today.sums.rule': null
  'today.sums.stated': { sum: string | number; stated: string | number }
  'today.sums.wrong': { count: number }
  'today.tab.overview': null
  'today.tab.today': null
  'today.to': null
  'today.to-backup': null
  'today.together': null
  'today.together.rule': null
  'today.trained': null
  'today.trained.rule': null
  'topic': null
  'topic.code': null
  'topic.factors': null
  'topic.plural': null
  'topic.position': null
  'topic.requirements': null
  'topic.setCode': null
  'topic.source': null
  'topic.title': null
  'topic.verified': null
  'trainer': null
  'trainer.certifiedBy': null
  'trainer.certifiedOn': null
  'trainer.certifierId': null
  'trainer.languages': null
  'trainer.monthOnly': null
  'trainer.note': null
  'trainer.people': null
  'trainer.people.hint': null
  'trainer.personId': null
  'trainer.plannedFor': null
  'trainer.plural': null
  'trainer.programme': null
  'trainer.state': null
  'trainer.state.candidate': null
  'trainer.state.certified': null
  'trainer.state.in-training': null
  'trainer.state.retired': null
  'trainer.topicIds': null
  'trainer.unitId': null
  'trainer.validUntil': null
  'training': null
  'training.aim': null
  'training.allUnits': null
  'training.audience': null
  'training.content': null
  'training.endsOn': null
  'training.forMen': null
  'training.forMen.hint': null
  'training.hours': null
  'training.kind': null
  'training.kind.campaign': null
  'training.kind.course': null
  'training.kind.kick-off': null
  'training.kind.other': null
  'training.kind.programme': null
  'training.kind.seminar': null
  'training.kind.train-the-trainer': null
  'training.level': null
  'training.level.elected': null
  'training.level.focal-point': null
  'training.level.head': null
  'training.level.manager': null
  'training.level.not-stated': null
  'training.level.public': null
  'training.level.staff': null
  'training.level.student': null
  'training.mode': null
  'training.mode.in-person': null
  'training.mode.mixed': null
  'training.mode.remote': null
  'training.monthOnly': null
  'training.note': null
  'training.parentId': null
  'training.partnerIds': null
  'training.planId': null
  'training.planNodeId': null
  'training.plural': null
  'training.seats': null
  'training.startsOn': null
  'training.state': null
  'training.state.cancelled': null
  'training.state.done': null
  'training.state.ongoing': null
  'training.state.planned': null
  'training.statedPeople': null
  'training.title': null
  'training.topicIds': null
  'training.unitIds': null
  'trainings.add-course': null
  'trainings.add-occasion': null
  'trainings.add-topic': null
  'trainings.adopt': null
  'trainings.adopt.set': null
  'trainings.adopt.take': { count: number }
  'trainings.adopt.text': null
  'trainings.adopted': { count: number }
  'trainings.any-month': null
  'trainings.any-topic': null
  'trainings.any-training': null
  'trainings.any-unit': null
  'trainings.any-validity': null
  'trainings.attendances': null
  'trainings.attendances.rule': null
  'trainings.card': null
  'trainings.certificate': null
  'trainings.certificate.expired': { day: string | number }
  'trainings.certificate.expiring': { day: string | number }
  'trainings.certificate.planned': { state: string | number; day: string | number }
  'trainings.clash': { trainer: string | number; title: string | number; day: string | number; from: string | number; to: string | number }
  'trainings.copied': { title: string | number }
  'trainings.copy': null
  'trainings.count': { count: number }
  'trainings.coverage.empty.text': null
  'trainings.coverage.empty.title': null
  'trainings.coverage.month': null
  'trainings.coverage.rule': null
  'trainings.coverage.show': null
  'trainings.coverage.table': null
  'trainings.coverage.unit': null
  'trainings.empty.example': null
  'trainings.empty.text': null
  'trainings.empty.title': null
  'trainings.factors': null
  'trainings.filter': null
  'trainings.from': null
  'trainings.from-to': { least: string | number; most: string | number }
  'trainings.given': null
  'trainings.held': null
  'trainings.held-on': { count: number }
  'trainings.men': null
  'trainings.men.rule': null
  'trainings.month': null
  'trainings.more': { count: number }
  'trainings.new': null
  'trainings.new-course': null
  'trainings.new-occasion': null
  'trainings.new-topic': null
  'trainings.new-trainer': null
  'trainings.no-month': null
  'trainings.no-occasions': null
  'trainings.no-unit': null
  'trainings.nothing-here': null
  'trainings.occasions.count': { count: number }
  'trainings.occasions.empty.example': null
  'trainings.occasions.empty.text': null
  'trainings.occasions.empty.title': null
  'trainings.owed': null
  'trainings.owes': null
  'trainings.participants': null
  'trainings.people': { count: number }
  'trainings.period': null
  'trainings.period.any': null
  'trainings.period.half-year': null
  'trainings.period.last-year': null
  'trainings.period.own': null
  'trainings.period.quarter': null
  'trainings.period.year': null
  'trainings.requirements': null
  'trainings.section.about': null
  'trainings.section.belongs': null
  'trainings.section.certificate': null
  'trainings.section.content': null
  'trainings.section.mapping': null
  'trainings.section.teaches': null
  'trainings.section.whom': null
  'trainings.sessions': null
  'trainings.sessions.not-stated': { count: number }
  'trainings.sessions.rule': null
  'trainings.span': { from: string | number; to: string | number }
  'trainings.tab.coverage': null
  'trainings.tab.list': null
  'trainings.tab.occasions': null
  'trainings.time': null
  'trainings.to': null
  'trainings.topics.count': { count: number }
  'trainings.topics.empty.example': null
  'trainings.topics.empty.text': null
  'trainings.topics.empty.title': null
  'trainings.totals': { period: string | number }
  'trainings.trainers.count': { count: number }
  'trainings.trainers.empty.example': null
  'trainings.trainers.empty.text': null
  'trainings.trainers.empty.title': null
  'trainings.unique': null
  'trainings.unique.rule': null
  'trainings.unnamed-trainers': { count: number; programme: string | number }
  'trainings.valid.365': null
  'trainings.valid.90': null
  'trainings.valid.past': null
  'trainings.view.documents': null
  'trainings.view.fields': null
  'trainings.without-topic': { count: number }
  'trainings.women-men': { women: string | number; men: string | number }
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
