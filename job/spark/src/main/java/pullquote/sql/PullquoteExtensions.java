package pullquote.sql;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Sentences;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.errors.QueryCompilationErrors;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * The language core as functions of Spark SQL, with {@code
 * spark.sql.extensions=pullquote.sql.PullquoteExtensions}: {@code quotes(text)}, {@code
 * sentences(text)} and {@code summary(text, n)}. Each gives an array of structs whose fields are
 * the columns of the tables, but for the ids of an article that the text alone does not have; null
 * for null. Offsets count code points of the text.
 *
 * <p>With a language, {@code sentences(text, language)} stays the function of that name that Spark
 * has.
 */
public final class PullquoteExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit>
    implements Serializable {

  private static final String GROUP = "string_funcs";

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    add(
        extensions,
        "quotes",
        "quotes(text) - The quotations of the text, with their speakers, as in the table quotes.",
        arguments -> {
          check("quotes", arguments, 1);
          return call(TextFunctions.QUOTES, "quotes", arguments, DataTypes.StringType);
        });
    add(
        extensions,
        "sentences",
        "sentences(text) - The sentences of the text, with their salience, as in the table"
            + " sentences.",
        arguments -> {
          if (arguments.size() == 2) {
            return new Sentences(arguments.get(0), arguments.get(1));
          }
          if (arguments.size() == 3) {
            return new Sentences(arguments.get(0), arguments.get(1), arguments.get(2));
          }
          check("sentences", arguments, 1);
          return call(TextFunctions.SENTENCES, "sentences", arguments, DataTypes.StringType);
        });
    add(
        extensions,
        "summary",
        "summary(text, n) - The n sentences that tell the story, in the text's order, as in the"
            + " table sentences.",
        arguments -> {
          check("summary", arguments, 2);
          return call(
              TextFunctions.SENTENCES,
              "summary",
              arguments,
              DataTypes.StringType,
              DataTypes.IntegerType);
        });
    return BoxedUnit.UNIT;
  }

  private static void add(
      SparkSessionExtensions extensions,
      String name,
      String usage,
      Function<List<Expression>, Expression> builder) {
    extensions.injectFunction(
        new Tuple3<>(
            new FunctionIdentifier(name),
            new ExpressionInfo(
                TextFunctions.class.getName(),
                "",
                name,
                usage,
                "",
                "",
                "",
                GROUP,
                "",
                "",
                "built-in"),
            new Builder(builder)));
  }

  private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
    private final transient Function<List<Expression>, Expression> builder;

    Builder(Function<List<Expression>, Expression> builder) {
      this.builder = builder;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      return builder.apply(CollectionConverters.asJava(arguments));
    }
  }

  private static void check(String name, List<Expression> arguments, int right) {
    if (arguments.size() != right) {
      throw wrongNumber(name, right, arguments.size());
    }
  }

  private static RuntimeException wrongNumber(String name, int right, int given) {
    throw sneaky(
        QueryCompilationErrors.wrongNumArgsError(name, seq(List.of(right)), given, "", "", ""));
  }

  /** Spark's own errors of a query are checked, and go through interfaces that declare none. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static Expression call(
      TextFunctions.TextColumns columns,
      String name,
      List<Expression> arguments,
      AbstractDataType... types) {
    Object[] parts = {
      TextFunctions.class,
      columns.type(),
      name,
      seq(arguments),
      seq(List.of(types)),
      true,
      true,
      true,
      Option.empty()
    };
    // Spark 3.5 does not have the last part yet.
    Constructor<?> constructor = StaticInvoke.class.getConstructors()[0];
    try {
      return (Expression)
          constructor.newInstance(Arrays.copyOf(parts, constructor.getParameterCount()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Spark calls static methods in another way", e);
    }
  }

  private static <T> Seq<T> seq(List<? extends T> list) {
    return CollectionConverters.<T>asScala(List.<T>copyOf(list)).toSeq();
  }
}
