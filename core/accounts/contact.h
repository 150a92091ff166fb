// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace mainstay {

enum class ContactRole {
    EconomicBuyer,
    Champion,
    ExecutiveSponsor,
    TechnicalLead,
    User,
    Influencer,
    Procurement,
    Legal,
    Detractor,
};
enum class Influence { Unknown, Low, Medium, High };
enum class Attitude { Unknown, Supporter, Neutral, Sceptic, Opponent };
enum class Channel { None, Email, Phone, WebMeeting, Visit, Chat };

QString toText(ContactRole role);
QString toText(Influence influence);
QString toText(Attitude attitude);
QString toText(Channel channel);
Result<ContactRole> contactRoleFromText(QStringView text);
Result<Influence> influenceFromText(QStringView text);
Result<Attitude> attitudeFromText(QStringView text);
Result<Channel> channelFromText(QStringView text);

/// A person of the customer.
struct Contact
{
    ContactId id;
    QString key;
    AccountId account;
    QString name;
    QString reading;
    QString title;
    std::vector<ContactRole> roles; ///< each once, in the enum's order
    Influence influence = Influence::Unknown;
    Attitude attitude = Attitude::Unknown;
    QString language;
    QString email;
    QString phone;
    QString topics; ///< what the person wants to hear about, plain text
    std::optional<int> paceDays; ///< how often the person is comfortable with, > 0
    Channel channel = Channel::None;
    bool doNotContact = false;
    QDate leftDay;

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace mainstay
